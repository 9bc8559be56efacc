import './ServiceForm.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { Field } from '@/components/ui/Field';
import { Notice } from '@/components/ui/Notice';
import type { Cap } from '@/utils/domain/ledger';
import type { Problem } from '@/utils/domain/problem';
import type { RemoteEngine } from '@/utils/domain/translation';
import { problemText, t, textLocale, type TextKey } from '@/utils/i18n';

/** How an engine stands that she sets up: being tried, answering, or why not. */
export type ServiceCheck =
  | { readonly kind: 'asking' }
  | { readonly kind: 'answers'; readonly said: string }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** What she typed; `key` is undefined when she left the kept one alone. */
export type ServiceTyped = {
  readonly url: string;
  readonly model: string;
  readonly key: string | undefined;
};

type Props = {
  readonly engine: RemoteEngine;
  /** As kept; '' while there is none. A kept key is never shown again. */
  readonly kept: { readonly url: string; readonly model: string; readonly hasKey: boolean };
  readonly isSetUp: boolean;
  /** Usual places of an AI model: one click fills them in. */
  readonly makers: readonly { readonly name: string; readonly url: string; readonly model: string }[];
  readonly check: ServiceCheck | undefined;
  /** Called inside the click: permission prompts need it. */
  readonly onSave: (typed: ServiceTyped) => void;
  readonly onForget: () => void;
  readonly cap: Cap;
  readonly spent: { readonly day: number; readonly month: number };
  readonly onCap: (cap: Cap) => void;
};

const hints: Readonly<Record<RemoteEngine, TextKey>> = {
  deepl: 'engine_deepl_hint',
  chat: 'engine_chat_hint',
  endpoint: 'engine_endpoint_hint',
};

/** An engine of her own: where it is, its key, whether it answers, and how much it may be sent. */
export function ServiceForm({
  engine,
  kept,
  isSetUp,
  makers,
  check,
  onSave,
  onForget,
  cap,
  spent,
  onCap,
}: Props) {
  const [url, setUrl] = useState(kept.url);
  const [model, setModel] = useState(kept.model);
  const [key, setKey] = useState<string>();
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const hasAddress = engine !== 'deepl';
  const complete =
    engine === 'deepl'
      ? kept.hasKey || (key ?? '').trim() !== ''
      : url.trim() !== '' && (engine !== 'chat' || model.trim() !== '');
  const save = (): void => {
    if (complete && check?.kind !== 'asking') onSave({ url, model, key });
  };
  return (
    <div class="service" ref={form}>
      <p class="service-hint">{t(hints[engine])}</p>
      {engine === 'chat' && (
        <div class="service-makers">
          <span>{t('engine_makers')}</span>
          {makers.map((maker) => (
            <Chip
              key={maker.name}
              tone={maker.url === url ? 'river' : 'ink'}
              onClick={() => {
                setUrl(maker.url);
                setModel(maker.model);
              }}
            >
              {maker.name}
            </Chip>
          ))}
        </div>
      )}
      <div
        class="service"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) save();
        }}
      >
        {hasAddress && (
          <Field
            type="url"
            label={t('engine_address')}
            value={url}
            placeholder={engine === 'chat' ? 'http://localhost:11434/v1' : 'https://libretranslate.com'}
            hint={t(engine === 'chat' ? 'engine_chat_address_hint' : 'engine_endpoint_url_hint')}
            onInput={setUrl}
          />
        )}
        {engine === 'chat' && (
          <Field
            label={t('engine_model')}
            value={model}
            placeholder="qwen3:8b"
            hint={t('engine_model_hint')}
            onInput={setModel}
          />
        )}
        <Field
          type="password"
          label={t(hasAddress ? 'engine_key_optional' : 'engine_key')}
          value={key ?? ''}
          hint={t(kept.hasKey && key === undefined ? 'engine_key_kept' : 'engine_key_hint')}
          onInput={setKey}
        />
      </div>
      <div class="service-actions">
        <Button kind="primary" busy={check?.kind === 'asking'} disabled={!complete} onClick={save}>
          {t('engine_save')}
        </Button>
        {isSetUp && (
          <Button kind="loss" onClick={onForget}>
            {t('engine_forget')}
          </Button>
        )}
      </div>
      {check?.kind === 'answers' && <Notice tone="river">{t('engine_answers', check.said)}</Notice>}
      {check?.kind === 'failed' && <Notice tone="check">{problemText(check.problem)}</Notice>}
      {isSetUp && <Caps cap={cap} spent={spent} onCap={onCap} />}
    </div>
  );
}

function Caps({ cap, spent, onCap }: Pick<Props, 'cap' | 'spent' | 'onCap'>) {
  const said = new Intl.NumberFormat(textLocale());
  const field = (period: 'day' | 'month', label: TextKey) => (
    <Field
      label={t(label)}
      value={cap[period] === undefined ? '' : String(cap[period])}
      placeholder={t('engine_cap_none')}
      digits
      onInput={(typed) => {
        const digits = typed.replace(/\D/g, '').slice(0, 12);
        onCap({ ...cap, [period]: digits === '' ? undefined : Number(digits) });
      }}
    />
  );
  return (
    <div class="service-caps">
      <div class="service-two">
        {field('day', 'engine_cap_of_day')}
        {field('month', 'engine_cap_of_month')}
      </div>
      <p>{t('engine_cap_hint', said.format(spent.day), said.format(spent.month))}</p>
    </div>
  );
}
