import './ChoiceList.css';
import { choose, type Asked, type Choices, type ListedChoice } from '@/utils/domain/choices';
import { t } from '@/utils/i18n';
import { answerText, fieldName } from '@/components/ui/field-words';

type Props = {
  readonly asked: Asked;
  readonly choices: Choices;
  /** What it says while she said nothing. */
  readonly open: string;
  readonly onChange: (choices: Choices) => void;
};

/** What forms ask besides the words, each with her answer or none. */
export function ChoiceList({ asked, choices, open, onChange }: Props) {
  return (
    <div class="choice-list">
      {[...asked].map(([name, answers]) => (
        <label key={name}>
          {fieldName(name)}
          {name === 'location' ? (
            <input
              value={choices.location ?? ''}
              placeholder={t('studio_location_hint')}
              onInput={(event) => onChange(choose(choices, 'location', event.currentTarget.value))}
            />
          ) : (
            <select
              class={choices[name] === undefined ? 'choice-open' : undefined}
              value={choices[name] ?? ''}
              onChange={({ currentTarget }) =>
                onChange(choose(choices, name, currentTarget.value as Choices[ListedChoice]))
              }
            >
              <option value="">{open}</option>
              {answers.map((answer) => (
                <option key={answer} value={answer}>
                  {answerText(name, answer)}
                </option>
              ))}
            </select>
          )}
        </label>
      ))}
    </div>
  );
}
