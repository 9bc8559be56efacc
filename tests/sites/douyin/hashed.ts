/** A class as Douyin's build names it: eight letters that mean nothing, others at every load. The style comes with it. */
export function hashed(style: string): string {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const drawn = [...crypto.getRandomValues(new Uint8Array(8))].map((each) => letters[each % letters.length]);
  const name = drawn.join('');
  sheet.append(`.${name}{${style}}\n`);
  return name;
}

const sheet = document.createElement('style');
document.head.append(sheet);
