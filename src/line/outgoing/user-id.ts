/** SDK 11.0.0 puts ids into paths as they are: "../message/quota" would call another address. */
export const isUserId = (id: string): boolean => /^U[0-9a-f]{32}$/.test(id);
