import './DraftsRoom.css';
import { computed, useComputed, useSignal } from '@preact/signals';
import { Ship } from 'lucide';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { middle } from '@/utils/domain/cover';
import { coverIdOf, withPart } from '@/utils/domain/draft';
import { withLabels } from '@/utils/domain/draft-labels';
import { langs, type Lang } from '@/utils/domain/language';
import { signaturesIn } from '@/utils/domain/saved-words';
import { slotId } from '@/utils/domain/schedule';
import { standingOf } from '@/utils/domain/standing';
import { variantOf } from '@/utils/domain/variant';
import { t, uiLang } from '@/utils/i18n';
import type { Run } from '@/utils/domain/run';
import { findPlatform } from '@/utils/platforms';
import { destinations, uploadSurface } from '@/utils/platforms/posting';
import { askedBy } from '@/utils/platforms/asked';
import { postLinkIn } from '@/utils/platforms/by-hand';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Notice } from '@/components/ui/Notice';
import { AboutVideo } from '@/components/studio/AboutVideo';
import { BackDoors } from '@/components/studio/BackDoors';
import { CaptionColumn, type Gauge } from '@/components/studio/CaptionColumn';
import { FillBar } from '@/components/studio/FillBar';
import { Findings, findingsId } from '@/components/studio/Findings';
import { DraftBar } from '@/components/studio/DraftBar';
import { MediaVerdicts } from '@/components/studio/MediaVerdicts';
import type { Face } from '@/components/studio/PlatformMark';
import { PhonePack } from '@/components/studio/PhonePack';
import { ReceiptTable } from '@/components/studio/ReceiptTable';
import { SideBySide } from '@/components/studio/SideBySide';
import { VariantCard } from '@/components/studio/VariantCard';
import { VideoStage } from '@/components/studio/VideoStage';
import { CoverDesk } from './CoverDesk';
import { OwnPart } from './OwnPart';
import { SideMenu } from './SideMenu';
import { SideStart } from './SideStart';
import { SideTags } from './SideTags';
import { Strip } from './Strip';
import { TagsMenu } from './TagsMenu';
import { shoresOf, VideoDesk } from './VideoDesk';
import { coverOf, showVideo } from '@/entrypoints/studio/covers';
import { HostsChip } from '@/entrypoints/hosts/HostsChip';
import type { Desk } from '@/entrypoints/studio/desk';
import type { Editor } from '@/entrypoints/studio/editor';
import type { Library } from '@/entrypoints/studio/library';
import { canShare, save, sayPosted, share } from '@/entrypoints/studio/phone';
import { openPreflight } from '@/entrypoints/studio/preflight';
import type { Saved } from '@/entrypoints/studio/saved';
import { chooseSource } from '@/entrypoints/studio/source';
import { openStarts } from '@/entrypoints/studio/starts';
import type { Preferences } from '@/entrypoints/studio/preferences';
import { pictureFile } from '@/entrypoints/studio/own-cover';
import { subtitleFile } from '@/entrypoints/studio/subtitler';
import { isOfDrafts, type Transfer } from '@/entrypoints/studio/transfer';

type Props = {
  readonly desk: Desk;
  readonly library: Library;
  readonly transfer: Transfer;
  readonly preferences: Preferences;
  readonly saved: Saved;
};

const own = uiLang();
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

const faces: readonly Face[] = destinations.map((platform) => ({
  id: platform.id,
  name: platform.name[own],
  look: platform.look,
  limits: platform.limits,
  window: uploadSurface(platform)?.schedule,
  asked: askedBy(platform),
  byHand: platform.byHand !== undefined,
}));

/** The drafts: a strip of them, the sheet of the open one, how each platform gets it, and the quay. */
export function DraftsRoom({ desk, library, transfer, preferences, saved }: Props) {
  const over = useSignal(false);
  const drafts = desk.drafts.value;
  const editor = desk.editor.value;
  if (desk.broken.value)
    return (
      <main class="drafts-alone">
        <Notice tone="loss" title={t('studio_broken')}>
          {t('studio_broken_hint')}
        </Notice>
      </main>
    );
  if (!drafts) return <main class="drafts-alone" aria-busy="true" aria-label={t('studio_loading')} />;
  return (
    <div
      class={`drafts${over.value ? ' studio-over' : ''}`}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget))
          over.value = false;
      }}
      onDrop={(event) => {
        event.preventDefault();
        over.value = false;
        const file = event.dataTransfer?.files[0];
        if (!file) return;
        if (isOfDrafts(file)) {
          location.hash = '#/transfer';
          void transfer.take(file);
        } else if (subtitleFile.test(file.name)) void desk.subtitler.take(file);
        else if (pictureFile.test(file.name) && editor?.draft.peek().video) void desk.ownCover.take(file);
        else void desk.take(file);
      }}
    >
      {(drafts.length > 0 || editor) && <Strip desk={desk} library={library} faces={faces} />}
      {editor ? (
        <Sheet key={editor.draft.peek().id} {...{ desk, library, transfer, editor, preferences, saved }} />
      ) : (
        <main class="drafts-alone">
          <EmptyState
            icon={Ship}
            title={t('studio_empty_title')}
            action={
              <div class="drafts-begin">
                <Button kind="primary" onClick={() => void desk.create()}>
                  {t('studio_empty_action')}
                </Button>
                <BackDoors inTrash={library.trash.value?.length ?? 0} />
              </div>
            }
          >
            {t('studio_empty')}
          </EmptyState>
        </main>
      )}
    </div>
  );
}

function Sheet({ desk, library, transfer, editor, preferences, saved }: Props & { readonly editor: Editor }) {
  const choosing = useSignal<string | undefined>(undefined);
  useLayoutEffect(() => scrollTo({ top: 0 }), []); // another sheet begins at its top
  const draft = editor.draft.value;
  const variants = useComputed(() =>
    faces.map((face) => ({
      face,
      variant: variantOf(editor.draft.value, face.id, face.limits, signaturesIn(saved.all.value)),
    })),
  );
  const check = useMemo(
    () =>
      openPreflight(
        editor,
        computed(() => variants.value.map(({ variant }) => variant)),
        desk.done,
      ),
    [editor],
  );
  const starts = useMemo(() => openStarts(editor, desk.done), [editor]);
  const looks = check.looks.value;
  const arriving = desk.arriving.value?.draftId === draft.id ? desk.arriving.value : undefined;
  const refused = desk.refusedVideo.value?.draftId === draft.id ? desk.refusedVideo.value : undefined;
  const cover = coverOf(draft);
  const { x, y } = draft.coverAim ?? middle;
  const runs = desk.runs.value.filter(({ draftId }) => draftId === draft.id);
  const standing = (face: Face) => standingOf(draft, face.id, runs, desk.schedules.value);
  const going = faces.filter(({ id }) => draft.destinations[id]?.on);

  const readsSheet = ({ id }: Face): boolean => {
    const destination = draft.destinations[id];
    return destination !== undefined && destination.on && !destination.own;
  };
  const gaugesOf = (lang: Lang): readonly Gauge[] =>
    variants.value
      .filter(({ face, variant }) => readsSheet(face) && variant.lang === lang)
      .map(({ face, variant }) => ({ platform: face.name, title: variant.title, body: variant.body }));

  return (
    <>
      <main class="sheet">
        <HostsChip />
        <SheetNotices editor={editor} />
        <DraftBar
          labels={draft.labels ?? []}
          known={library.labels.value}
          onLabels={(labels) => editor.change((now) => withLabels(now, labels))}
          onDuplicate={() => void library.duplicate()}
          onBundle={() => void transfer.saveBundle()}
          packing={transfer.packing.value?.draftId === draft.id ? transfer.packing.value : undefined}
          problem={transfer.packProblem.value}
          onProblemRead={transfer.packProblemRead}
          onDrop={() => void desk.drop(draft.id, library.found.value)}
        />
        <VideoStage
          video={draft.video}
          shown={draft.video && showVideo(draft.video.id).value}
          coverAt={draft.coverAt}
          arriving={arriving}
          problem={refused?.problem}
          onFile={(file) => void desk.take(file)}
          onDrop={desk.dropVideo}
          onProblemRead={() => (desk.refusedVideo.value = undefined)}
          covers={<CoverDesk {...{ desk, draft, going }} />}
          verdicts={refused?.facts && <MediaVerdicts shores={shoresOf(refused.facts, going)} />}
        >
          <VideoDesk {...{ desk, draft, going }} />
        </VideoStage>
        <div class="sheet-sides">
          {langs.map((lang) => (
            <CaptionColumn
              key={lang}
              lang={lang}
              side={draft.sheet[lang]}
              gauges={gaugesOf(lang)}
              onChange={(side) => editor.write(lang, side)}
              onLeave={editor.leaveSide}
              menu={<SideMenu lang={lang} editor={editor} starts={starts} saved={saved} done={desk.done} />}
              tagsMenu={
                <TagsMenu
                  lang={lang}
                  tags={draft.sheet[lang].tags}
                  platforms={going.filter(
                    (face) => readsSheet(face) && draft.destinations[face.id]?.lang === lang,
                  )}
                  saved={saved}
                  onTags={(tags) => editor.write(lang, { ...draft.sheet[lang], tags })}
                />
              }
              note={<SideStart lang={lang} editor={editor} starts={starts} />}
            >
              <SideTags
                side={draft.sheet[lang]}
                face={going.find((face) => readsSheet(face) && draft.destinations[face.id]?.lang === lang)}
                onAdd={(tag) =>
                  editor.write(lang, { ...draft.sheet[lang], tags: [...draft.sheet[lang].tags, tag] })
                }
              />
            </CaptionColumn>
          ))}
        </div>
        <AboutVideo
          about={draft.about ?? {}}
          going={going}
          onChange={(about) =>
            editor.change((now) => withPart(now, 'about', Object.keys(about).length > 0 ? about : undefined))
          }
        />
        {runs.length > 0 && (
          <section class="sheet-receipts" aria-label={t('studio_receipts')}>
            <h2>{t('studio_receipts')}</h2>
            {runs.map((run) => (
              <ReceiptTable
                key={run.id}
                run={run}
                platform={faces.find(({ id }) => id === run.platform)?.name ?? run.platform}
                posts={postsToCheck(run, runs)}
                onCopy={(text) => void copy(text, desk)}
                onChecked={(isThere) => void desk.checked(run, isThere)}
              />
            ))}
          </section>
        )}
      </main>
      <aside
        class="shores"
        aria-label={t('studio_shores')}
        style={{ '--cover-aim': `${x * 100}% ${y * 100}%` }}
      >
        <SideBySide
          posts={variants.value.filter(({ face }) => draft.destinations[face.id]?.on)}
          cover={cover}
        />
        {variants.value.map(({ face, variant }) => (
          <VariantCard
            key={face.id}
            face={face}
            standing={standing(face)}
            destination={draft.destinations[face.id] ?? { on: false, lang: variant.lang }}
            variant={variant}
            video={draft.video}
            cover={cover}
            onSource={(source) => chooseSource(editor, face, source, desk.done)}
            ownForm={<OwnPart face={face} variant={variant} editor={editor} saved={saved} />}
            onDestination={(destination) =>
              editor.change((now) => ({
                ...now,
                destinations: { ...now.destinations, [face.id]: destination },
              }))
            }
          >
            <Findings
              face={face}
              findings={looks.get(face.id)?.findings ?? []}
              kept={looks.get(face.id)?.kept.length ?? 0}
              onSoften={(finding) => check.soften(variant, finding)}
              onDisclose={(what) => check.disclose(face.id, what)}
              onKeep={check.keep}
              onLookAgain={() => check.lookAgain(face.id)}
            />
            {face.byHand && draft.destinations[face.id]?.on && (
              <PhonePack
                name={face.name}
                variant={variant}
                standing={standing(face)}
                has={{ video: draft.video !== undefined, cover: coverIdOf(draft) !== undefined }}
                canShare={canShare(draft)}
                onCopy={(text) => void copy(text, desk)}
                onSave={(what) => void save(draft, face.id, what)}
                onShare={(text) => void share(draft, face.id, text)}
                onPosted={(text) => {
                  const platform = findPlatform(face.id);
                  const link = platform && postLinkIn(text, platform);
                  if (link !== undefined) void sayPosted(draft, face.id, link, desk.done);
                  return link !== undefined;
                }}
                onPostedSomehow={() => void sayPosted(draft, face.id, undefined, desk.done)}
              />
            )}
          </VariantCard>
        ))}
      </aside>
      <FillBar
        berths={going
          .filter(({ byHand }) => !byHand)
          .map((face) => ({
            face,
            standing: standing(face),
            slot: desk.schedules.value.find(
              ({ id, state }) => id === slotId(draft.id, face.id) && state !== 'done',
            ),
            findings: looks.get(face.id)?.findings ?? [],
          }))}
        onLook={(platform) => document.getElementById(findingsId(platform))?.focus()}
        notYet={draft.video ? undefined : t('studio_fill_needs_video')}
        now={desk.now.value}
        zone={zone}
        audienceZone={preferences.settings.value?.audienceZone ?? zone}
        choosing={choosing.value}
        opening={desk.opening.value}
        problem={desk.fillProblem.value}
        onChoose={(platform) => (choosing.value = platform)}
        onPlan={(platform, at, how) => void desk.plan(platform, at, how)}
        onNow={(platform) => void desk.unplan(platform)}
        waiting={desk.convoy.waiting.value}
        onFillAll={desk.convoy.begin}
        onStop={desk.convoy.stop}
        onFill={(platform, again) => void desk.fill(platform, again)}
        onProblemRead={() => (desk.fillProblem.value = undefined)}
      />
    </>
  );
}

/** What befell her words, if anything did. */
function SheetNotices({ editor }: { readonly editor: Editor }) {
  return (
    <>
      {editor.saved.value === 'gone' && (
        <Notice
          tone="check"
          title={t('studio_gone')}
          actions={<Button onClick={() => void editor.bringBack()}>{t('studio_gone_back')}</Button>}
        >
          {t('studio_gone_hint')}
        </Notice>
      )}
      {editor.saved.value === 'failed' && (
        <Notice
          tone="loss"
          actions={<Button onClick={() => void editor.flush()}>{t('studio_save_again')}</Button>}
        >
          {t('problem_draft_not_kept')}
        </Notice>
      )}
      {editor.overruled.value && (
        <Notice tone="check" onClose={editor.acceptOverruled}>
          {t('studio_overruled')}
        </Notice>
      )}
    </>
  );
}

/** Where her posts are listed, while only she can tell whether this run's post is there. */
function postsToCheck({ id, platform, outcome }: Run, runs: readonly Run[]): string | undefined {
  const isLast = runs.find((run) => run.platform === platform)?.id === id; // newest first
  const known = findPlatform(platform);
  return outcome?.kind === 'unknown' && isLast && known ? uploadSurface(known)?.published.posts : undefined;
}

async function copy(text: string, desk: Desk): Promise<void> {
  await navigator.clipboard.writeText(text);
  desk.done.value = { text: t('studio_copied') };
}
