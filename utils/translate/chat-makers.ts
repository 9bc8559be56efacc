/** Where an AI model may be, as its maker writes it, and a model that translates well there (2026-11). */
export type ChatMaker = { readonly name: string; readonly url: string; readonly model: string };

export const chatMakers: readonly ChatMaker[] = [
  { name: 'Ollama', url: 'http://localhost:11434/v1', model: 'qwen3:8b' },
  { name: 'LM Studio', url: 'http://localhost:1234/v1', model: 'qwen3-8b' },
  { name: 'DeepSeek', url: 'https://api.deepseek.com/v1', model: 'deepseek-chat' },
  { name: 'Qwen', url: 'https://dashscope.aliyuncs.com/compatible-mode/v1', model: 'qwen-plus' },
  { name: 'OpenAI', url: 'https://api.openai.com/v1', model: 'gpt-4.1-mini' },
  { name: 'OpenRouter', url: 'https://openrouter.ai/api/v1', model: 'qwen/qwen3-32b' },
];
