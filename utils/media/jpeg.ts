/** What is drawn on a canvas, as a JPEG. */
export async function jpegOf(canvas: HTMLCanvasElement | OffscreenCanvas, quality = 0.82): Promise<Blob> {
  if (canvas instanceof OffscreenCanvas) return canvas.convertToBlob({ type: 'image/jpeg', quality });
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (image) => (image ? resolve(image) : reject(new Error('no picture'))),
      'image/jpeg',
      quality,
    );
  });
}
