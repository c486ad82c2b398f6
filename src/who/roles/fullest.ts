/** The roles without those that a fuller one says too: "Minister" beside "Minister of Foreign Affairs". */
export function fullestRoles(roles: readonly string[]): string[] {
  const unique = new Map<string, string>();
  for (const role of roles) if (!unique.has(comparable(role))) unique.set(comparable(role), role);
  const keys = [...unique.keys()];
  return [...unique]
    .filter(([key]) => !keys.some((other) => other !== key && ` ${other} `.includes(` ${key} `)))
    .map(([, role]) => role);
}

/** Roles that differ in capitals and punctuation only are one. */
export function comparable(role: string): string {
  return (
    role
      .toLowerCase()
      .replace(/['’]s(?!\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}
