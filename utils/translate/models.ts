import { z } from 'zod';
import type { Direction } from '@/utils/domain/language';
import { ProblemError } from '@/utils/domain/problem';

/** Directions a model can be downloaded for. */
export const modelDirections = ['zh-en', 'en-zh'] as const satisfies readonly Direction[];
export type ModelDirection = (typeof modelDirections)[number];

/**
 * What a click will download, in bytes, so the person knows before anything is asked of the network: model and
 * vocabularies of zh-Hans→en 2.1 and en→zh-Hans 2.2 (Mozilla's registry, 2026-11).
 */
export const modelBytes: Readonly<Record<ModelDirection, number>> = {
  'zh-en': 45_337_484,
  'en-zh': 45_428_743,
};

export type ModelFile = {
  readonly fileType: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly url: string;
};
export type ModelChoice = { readonly version: string; readonly files: readonly ModelFile[] };

/** Where Mozilla says which files make which model. */
export const modelRegistry =
  'https://firefox.settings.services.mozilla.com/v1/buckets/main/collections/translations-models/records';
const attachments = 'https://firefox-settings-attachments.cdn.mozilla.net/';

const record = z.object({
  fromLang: z.string(),
  toLang: z.string(),
  version: z.string(),
  fileType: z.string(),
  attachment: z.object({
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    size: z.number().int().positive(),
    location: z.string().regex(/^[\w./-]+$/),
  }),
});
type ModelRecord = z.infer<typeof record>;

const languages: Readonly<Record<ModelDirection, readonly [string, string]>> = {
  'zh-en': ['zh-Hans', 'en'],
  'en-zh': ['en', 'zh-Hans'],
};

/**
 * Asks Mozilla's registry which files make the model of a direction. Only ever on the person's click.
 * @throws ProblemError model_offline, model_server, model_unknown; the signal's reason.
 */
export async function findModelFiles(direction: ModelDirection, signal: AbortSignal): Promise<ModelChoice> {
  let answer: unknown;
  try {
    const response = await fetch(modelRegistry, { credentials: 'omit', signal });
    if (!response.ok) throw new ProblemError({ code: 'model_server', again: true });
    answer = await response.json();
  } catch (cause) {
    if (signal.aborted || cause instanceof ProblemError) throw cause;
    throw new ProblemError({ code: 'model_offline', again: true }, { cause });
  }
  return chooseModel(answer, direction);
}

/**
 * The highest released version that is complete. Which machines a record is meant for (`filter_expression`) is
 * Firefox's business: 2.1, made for phones, is a quarter smaller in memory and nearly as good.
 * @throws ProblemError model_unknown
 */
export function chooseModel(answer: unknown, direction: ModelDirection): ModelChoice {
  const list = z.object({ data: z.array(z.unknown()) }).safeParse(answer);
  const [from, to] = languages[direction];
  const records = (list.data?.data ?? [])
    .map((one) => record.safeParse(one).data)
    .filter((one): one is ModelRecord => one?.fromLang === from && one.toLang === to);
  const versions = [...new Set(records.map(({ version }) => version))]
    .filter(isReleased)
    .sort((a, b) => versionNumber(b) - versionNumber(a));
  for (const version of versions) {
    const files = filesOf(records.filter((one) => one.version === version));
    if (files) return { version, files };
  }
  throw new ProblemError({ code: 'model_unknown', again: false });
}

/** Model major 3 needs a newer engine than the one in the package; `a` and `b` are trials. */
function isReleased(version: string): boolean {
  return /^[12]\.\d+$/.test(version);
}

function versionNumber(version: string): number {
  const [major, minor] = version.split('.').map(Number);
  return (major ?? 0) * 1_000 + (minor ?? 0);
}

/** Model, then one shared vocabulary or the two of source and target. The lexical shortlist is left out, as Firefox does. */
function filesOf(records: readonly ModelRecord[]): readonly ModelFile[] | undefined {
  const find = (fileType: string): ModelFile | undefined => {
    const found = records.find((one) => one.fileType === fileType);
    return (
      found && {
        fileType,
        sha256: found.attachment.hash,
        bytes: found.attachment.size,
        url: attachments + found.attachment.location,
      }
    );
  };
  const model = find('model');
  const shared = find('vocab');
  const source = find('srcvocab');
  const target = find('trgvocab');
  if (model && shared) return [model, shared];
  if (model && source && target) return [model, source, target];
  return undefined;
}
