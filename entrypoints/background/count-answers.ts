import type { Count } from '@/utils/domain/day-count';
import type { Answer } from '@/utils/domain/translation';
import type { Sender } from '@/utils/messages/server';
import { platformAt } from '@/utils/platforms';
import { countTranslated } from '@/utils/store/day-counts';

/** Counts what a platform's page was given in its day. Nobody waits for it, and a count that is lost is only a count. */
export function countAnswers(texts: readonly string[], answers: readonly Answer[], { url }: Sender): void {
  const platform = url === undefined ? undefined : platformAt(url)?.id;
  if (platform === undefined) return;
  const counts = answers.flatMap((answer, at): readonly Count[] =>
    answer.kind === 'translated'
      ? [{ platform, engine: answer.translated.engine, texts: 1, characters: texts[at]?.length ?? 0 }]
      : [],
  );
  countTranslated(counts, Date.now()).catch((thrown: unknown) => console.warn('[ferry] not counted', thrown));
}
