/** Mozilla's registry of translation models and its files; asked for on the click that downloads one. */
export const modelHosts: readonly string[] = [
  'https://firefox.settings.services.mozilla.com/*',
  'https://firefox-settings-attachments.cdn.mozilla.net/*',
];

/**
 * Her own LibreTranslate server: on her machine, or the project's public one. Any other address works without
 * a permission when its server allows it (LibreTranslate answers every origin), so no all-sites pattern is needed.
 */
export const translateHosts: readonly string[] = [
  'http://localhost/*',
  'http://127.0.0.1/*',
  'https://libretranslate.com/*',
];
