import type { ModelBuffers } from './bergamot';

/** Bergamot with one model in its memory; both calls block, so it lives in a Worker. */
export type BergamotRuntime = {
  load(buffers: ModelBuffers): void;
  translate(texts: readonly string[]): string[];
};

/*
 * The C++ side as the glue of @browsermt/bergamot-translator 0.4.9 shows it. What it hands out lives in the wasm
 * heap and must be deleted by hand.
 */
type Handle = { delete(): void };
type Memory = Handle & { getByteArrayView(): Int8Array };
type Vector<T> = Handle & { push_back(item: T): void };
type Service = {
  translate(
    model: Handle,
    texts: Vector<string>,
    options: Handle,
  ): Handle & { get(at: number): { getTranslatedText(): string } };
};
type Bindings = {
  AlignedMemory: new (bytes: number, alignment: number) => Memory;
  AlignedMemoryList: new () => Vector<Memory>;
  BlockingService: new (options: { cacheSize: number }) => Service;
  TranslationModel: new (
    config: string,
    model: Memory,
    shortlist: Memory,
    vocabs: Vector<Memory>,
    quality: null,
  ) => Handle;
  VectorString: new () => Vector<string>;
  VectorResponseOptions: new () => Vector<{ alignment: boolean; html: boolean; qualityScores: boolean }>;
};
type Glue = {
  instantiateWasm: (
    imports: WebAssembly.Imports,
    accept: (instance: WebAssembly.Instance) => void,
  ) => Record<string, never>;
  onRuntimeInitialized: () => void;
  asm?: Record<string, (...args: unknown[]) => unknown>;
};

/** Marian's settings: greedy, int8 with the model's own alphas, and room for a short text to become a long one. */
const CONFIG = `
beam-size: 1
normalize: 1.0
word-penalty: 0
cpu-threads: 0
gemm-precision: int8shiftAlphaAll
skip-cost: true
alignment: soft
quiet: true
quiet-translation: true
max-length-break: 128
mini-batch-words: 1024
workspace: 128
max-length-factor: 6.0
`;
// The package's own factor, 2, cuts short Chinese comments: two characters are often one token (seen 2026-11).

/** The matrix functions the wasm asks for from outside, and its own versions of them. */
const gemm = {
  int8_prepare_a: 'int8PrepareAFallback',
  int8_prepare_b: 'int8PrepareBFallback',
  int8_prepare_b_from_transposed: 'int8PrepareBFromTransposedFallback',
  int8_prepare_b_from_quantized_transposed: 'int8PrepareBFromQuantizedTransposedFallback',
  int8_prepare_bias: 'int8PrepareBiasFallback',
  int8_multiply_and_add_bias: 'int8MultiplyAndAddBiasFallback',
  int8_select_columns_of_b: 'int8SelectColumnsOfBFallback',
} as const;

/** Starts the wasm that ships in the package under `/bergamot/`. Only in a classic Worker. */
export async function startBergamot(): Promise<BergamotRuntime> {
  const bindings = await startWasm();
  const service = new bindings.BlockingService({ cacheSize: 0 }); // the cache is the pipeline's
  let model: Handle | undefined;
  return {
    load(buffers) {
      model?.delete();
      model = openModel(bindings, buffers);
    },
    translate(texts) {
      if (!model) throw new Error('no model');
      return translateAll(bindings, service, model, texts);
    },
  };
}

async function startWasm(): Promise<Bindings> {
  const wasm = await fetch('/bergamot/bergamot-translator-worker.wasm');
  return new Promise((resolve, reject) => {
    const glue: Glue = {
      instantiateWasm: (imports, accept) => {
        WebAssembly.instantiateStreaming(wasm, { ...imports, wasm_gemm: ownGemm(glue) }).then(
          ({ instance }) => accept(instance),
          reject,
        );
        return {};
      },
      onRuntimeInitialized: () => resolve(glue as unknown as Bindings),
    };
    Object.assign(globalThis, { Module: glue }); // the glue takes its settings from, and leaves its exports on, this name
    importScripts('/bergamot/bergamot-translator-worker.js');
  });
}

function ownGemm(glue: Glue): Record<string, (...args: unknown[]) => unknown> {
  return Object.fromEntries(
    Object.entries(gemm).map(([wanted, own]) => [wanted, (...args: unknown[]) => glue.asm?.[own]?.(...args)]),
  );
}

function openModel(bindings: Bindings, { model, vocabs }: ModelBuffers): Handle {
  const list = new bindings.AlignedMemoryList();
  for (const vocab of vocabs) list.push_back(intoHeap(bindings, vocab, 64));
  const noShortlist = intoHeap(bindings, new ArrayBuffer(0), 64);
  return new bindings.TranslationModel(CONFIG, intoHeap(bindings, model, 256), noShortlist, list, null);
}

function intoHeap(bindings: Bindings, bytes: ArrayBuffer, alignment: number): Memory {
  const memory = new bindings.AlignedMemory(bytes.byteLength, alignment);
  memory.getByteArrayView().set(new Int8Array(bytes));
  return memory;
}

function translateAll(
  bindings: Bindings,
  service: Service,
  model: Handle,
  texts: readonly string[],
): string[] {
  const input = new bindings.VectorString();
  const options = new bindings.VectorResponseOptions();
  for (const text of texts) {
    input.push_back(text);
    options.push_back({ alignment: false, html: false, qualityScores: false });
  }
  const responses = service.translate(model, input, options);
  const answers = texts.map((_, at) => responses.get(at).getTranslatedText());
  for (const handle of [input, options, responses]) handle.delete();
  return answers;
}
