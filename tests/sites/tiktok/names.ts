/** A class name as TikTok's build writes it: `css-<hash>-7937d88b--DivName <key>`. */
export function cx(name: string): string {
  let hash = 7;
  for (const letter of name) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  const short = hash.toString(36);
  return `css-${short}-7937d88b--${name} e${short.split('').reverse().join('')}0`;
}
