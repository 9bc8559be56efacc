export function packDictionary(): Promise<Record<'zh' | 'en', string>>;
