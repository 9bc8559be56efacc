/** Mozilla's registry of translation models and its files; asked for on the click that downloads one. */
export const modelHosts: readonly string[] = [
  'https://firefox.settings.services.mozilla.com/*',
  'https://firefox-settings-attachments.cdn.mozilla.net/*',
];

/**
 * Engines she may set up herself: on her machine, or at the address of a maker. Asked for one by one, when she enters the
 * key or the address. Any other address works without a permission when its server allows it (LibreTranslate and most
 * servers of AI models answer every origin), so no all-sites pattern is needed.
 */
export const translateHosts: readonly string[] = [
  'http://localhost/*',
  'http://127.0.0.1/*',
  'https://libretranslate.com/*',
  'https://api-free.deepl.com/*',
  'https://api.deepl.com/*',
  'https://api.openai.com/*',
  'https://api.deepseek.com/*',
  'https://dashscope.aliyuncs.com/*',
  'https://openrouter.ai/*',
];
