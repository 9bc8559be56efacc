/** Whether this page is at an address, as `utils/platforms` writes them: host, path and query. */
export function isOn(address: RegExp): boolean {
  return address.test(location.host + location.pathname + location.search);
}
