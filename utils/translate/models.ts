import { z } from 'zod';
import { endsOf, type ReadLang } from '@/utils/domain/language';
import { ProblemError } from '@/utils/domain/problem';
import type { ModelDirection } from '@/utils/domain/route';

/**
 * What a click will download, in bytes, so the person knows before anything is asked of the network: model and
 * vocabularies of the newest release each way (Mozilla's registry of 2026-10-06, as Firefox ESR 153 ships it).
 */
export function modelBytes(model: ModelDirection): number {
  const { from, to } = endsOf(model);
  return to === 'en' ? bytes[from as Exclude<ReadLang, 'en'>][0] : bytes[to][1];
}

/** To English, from English. */
const bytes: Readonly<Record<Exclude<ReadLang, 'en'>, readonly [number, number]>> = {
  zh: [45_337_484, 45_428_743],
  ja: [45_421_009, 45_473_206],
  ko: [45_387_850, 45_456_420],
  es: [32_377_841, 32_377_841],
  pt: [32_378_513, 32_378_513],
  fr: [32_376_191, 32_376_191],
  de: [32_371_860, 32_371_860],
  it: [32_374_511, 32_374_511],
  id: [17_913_992, 17_914_262],
  vi: [17_898_301, 32_346_987],
  th: [32_557_216, 32_555_304],
  ru: [32_514_158, 32_466_242],
  ar: [32_421_822, 32_425_378],
  tr: [17_952_189, 17_939_844],
  hi: [18_066_487, 18_066_411],
  tl: [32_376_351, 32_373_895],
  pl: [32_383_399, 32_383_399],
  nl: [32_369_495, 32_369_495],
  sv: [17_934_100, 17_934_919],
  no: [17_943_418, 17_943_241],
  da: [17_937_069, 17_936_400],
  fi: [32_380_557, 32_380_557],
  cs: [32_376_941, 32_376_941],
  hu: [32_394_682, 32_394_642],
  ro: [17_941_883, 17_942_573],
  el: [18_036_011, 18_037_219],
  he: [17_986_228, 17_986_068],
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

/** What the registry calls a language that Ferry calls otherwise. */
const theirs: Partial<Record<ReadLang, string>> = { zh: 'zh-Hans', no: 'nb' };

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
  const ends = endsOf(direction);
  const [from, to] = [theirs[ends.from] ?? ends.from, theirs[ends.to] ?? ends.to];
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
