import { findSeen } from '@/utils/page/seen';
import type { UploadSurface } from '@/utils/platforms/platform';

/** Whether this page is at an address, as `utils/platforms` writes them: host, path and query. */
export function isOn(address: RegExp): boolean {
  return address.test(location.host + location.pathname + location.search);
}

/** Whether a form can stand on this page. */
export function mayStandHere({ on, over }: UploadSurface): boolean {
  return isOn(on) || (over !== undefined && isOn(over));
}

/** Whether the page has become what it becomes after Publish. */
export function isPublished({ published: { on, said } }: UploadSurface): boolean {
  return (on !== undefined && isOn(on)) || (said !== undefined && findSeen(said) !== undefined);
}
