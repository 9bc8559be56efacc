/** Whether two handles are one account's: `@June.Crosses` and `june.crosses` are. */
export function isSameAccount(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(handle: string): string {
  return handle.normalize('NFKC').trim().replace(/^@/, '').toLowerCase();
}
