const key = 'isesaku.conversation';
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The same conversation at every visit; where storage is blocked, until the page is closed. */
export function conversationId(): string {
  const kept = load();
  if (kept !== null && uuid.test(kept)) return kept;
  const id = createUuid();
  save(id);
  return id;
}

function load(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function save(id: string): void {
  try {
    localStorage.setItem(key, id);
  } catch {
    // Blocked or full: the caller keeps the id in memory.
  }
}

/** `randomUUID` exists on https pages only; a trial in the office may run on http. */
function createUuid(): string {
  if (isSecureContext) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0b0011) | 0b1000).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
