/** Nobody reads along with more screens a second. */
const READ_ALONG = 2;

/** Whether a place on the page moves up or down faster than anybody reads, from one frame to the next. */
export async function rushesBy(element: Element): Promise<boolean> {
  const first = await topInFrame(element);
  const next = await topInFrame(element);
  const screens = Math.abs(next.top - first.top) / innerHeight;
  return screens / ((next.at - first.at) / 1_000) > READ_ALONG;
}

/** In CSS pixels from the top of the view, and the frame's time in ms. */
function topInFrame(element: Element): Promise<{ readonly top: number; readonly at: number }> {
  return new Promise((done) => {
    requestAnimationFrame((at) => done({ top: element.getBoundingClientRect().top, at }));
  });
}
