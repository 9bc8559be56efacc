import './EndpointForm.css';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Notice } from '@/components/ui/Notice';
import type { Problem } from '@/utils/domain/problem';
import { problemText, t } from '@/utils/i18n';

/** How the server stands: being tried, answering, or why not. */
export type EndpointCheck =
  | { readonly kind: 'asking' }
  | { readonly kind: 'answers'; readonly said: string }
  | { readonly kind: 'failed'; readonly problem: Problem };

type Props = {
  /** As kept; '' while there is none. */
  readonly url: string;
  /** A key is kept. It is never shown again. */
  readonly hasKey: boolean;
  readonly check: EndpointCheck | undefined;
  /** Called inside the click. `key` is undefined when she left the kept one alone. */
  readonly onSave: (url: string, key: string | undefined) => void;
  readonly onForget: () => void;
};

/** Her own LibreTranslate server: address, key, and whether it answers. */
export function EndpointForm({ url, hasKey, check, onSave, onForget }: Props) {
  const [typed, setTyped] = useState(url);
  const [key, setKey] = useState<string>();
  return (
    <div class="endpoint">
      <Field
        type="url"
        label={t('engine_endpoint_url')}
        value={typed}
        placeholder="https://libretranslate.com"
        hint={t('engine_endpoint_url_hint')}
        onInput={setTyped}
      />
      <Field
        type="password"
        label={t('engine_endpoint_key')}
        value={key ?? ''}
        hint={t(hasKey && key === undefined ? 'engine_endpoint_key_kept' : 'engine_endpoint_key_hint')}
        onInput={setKey}
      />
      <div class="endpoint-actions">
        <Button
          kind="primary"
          busy={check?.kind === 'asking'}
          disabled={typed.trim() === ''}
          onClick={() => onSave(typed, key)}
        >
          {t('engine_endpoint_save')}
        </Button>
        {url !== '' && (
          <Button
            kind="loss"
            onClick={() => {
              setTyped('');
              setKey(undefined);
              onForget();
            }}
          >
            {t('engine_endpoint_forget')}
          </Button>
        )}
      </div>
      {check?.kind === 'answers' && <Notice tone="river">{t('engine_answers', check.said)}</Notice>}
      {check?.kind === 'failed' && <Notice tone="check">{problemText(check.problem)}</Notice>}
    </div>
  );
}
