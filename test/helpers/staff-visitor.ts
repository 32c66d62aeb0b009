/** A browser without script: keeps cookies, follows no redirect, fills in the token of the page it saw last. */
export interface StaffVisitor {
  get(path: string): Promise<Visited>;
  /** Sends a form of the page that was opened last. */
  post(path: string, fields?: Record<string, string>): Promise<Visited>;
  /** As another page's form would be sent: without our token, or with a wrong one. */
  forge(path: string, fields: Record<string, string>): Promise<Visited>;
  signIn(password?: string): Promise<Visited>;
  cookies: Map<string, string>;
}

export interface Visited {
  status: number;
  text: string;
  location: string | null;
  headers: Headers;
}

export const staffPassword = 'correct horse battery';

export function createStaffVisitor(url: string, headers: Record<string, string> = {}): StaffVisitor {
  const cookies = new Map<string, string>();
  let token = '';
  const visit = async (path: string, body?: URLSearchParams): Promise<Visited> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(path, url), {
      method: body ? 'POST' : 'GET',
      headers: { ...headers, cookie },
      redirect: 'manual',
      ...(body ? { body } : {}),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const text = await response.text();
    token = /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? token;
    return { status: response.status, text, location: response.headers.get('location'), headers: response.headers };
  };
  const post = (path: string, fields: Record<string, string> = {}) =>
    visit(path, new URLSearchParams({ _csrf: token, ...fields }));
  return {
    get: (path) => visit(path),
    post,
    forge: (path, fields) => visit(path, new URLSearchParams(fields)),
    async signIn(password = staffPassword) {
      await visit('/staff/sign-in');
      return post('/staff/sign-in', { password });
    },
    cookies,
  };
}
