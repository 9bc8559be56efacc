/**
 * Tells what answers to the page's own requests under `path` hold at `code`, in the page's own world. Makes no request,
 * changes none: each is passed on as it is, and its answer is read from a copy.
 */
export function overhearAnswers(path: string, code: readonly string[], tell: (said: string) => void): void {
  const isMeant = (url: string): boolean => {
    try {
      const { origin, pathname } = new URL(url, location.href);
      return origin === location.origin && pathname.startsWith(path);
    } catch {
      return false;
    }
  };
  const hear = (text: string): void => {
    const said = valueAt(text, code);
    if (typeof said === 'string') tell(said);
  };

  // eslint-disable-next-line @typescript-eslint/unbound-method -- applied to the request it was called on
  const { open } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...args: unknown[]) {
    if (isMeant(String(args[1])))
      this.addEventListener('load', () => {
        if (this.responseType === '' || this.responseType === 'text') hear(this.responseText);
        else if (this.responseType === 'json') hear(JSON.stringify(this.response));
      });
    Reflect.apply(open, this, args);
  };

  const ask = window.fetch.bind(window);
  window.fetch = async (...args) => {
    const answer = await ask(...args);
    if (isMeant(answer.url))
      answer
        .clone()
        .text()
        .then(hear, () => undefined);
    return answer;
  };
}

function valueAt(text: string, path: readonly string[]): unknown {
  try {
    // Instagram puts an endless loop before its JSON in places, so that no foreign page can run it.
    const json: unknown = JSON.parse(text.replace(/^for \(;;\);/, ''));
    return path.reduce<unknown>(
      (at, part) =>
        typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[part] : undefined,
      json,
    );
  } catch {
    return undefined;
  }
}
