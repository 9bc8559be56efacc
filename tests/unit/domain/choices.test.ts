import { describe, expect, it } from 'vitest';
import { labelsIn, withLabel, type Asked } from '@/utils/domain/choices';

const both: Asked = new Map([
  ['promotion', ['none', 'own', 'paid']],
  ['ai', ['no', 'yes']],
]);
const ownOnly: Asked = new Map([['promotion', ['none', 'own']]]);

describe('a label of the platform’s own', () => {
  it('is set by the answer its form takes, and leaves the others as they were', () => {
    expect(withLabel({ kids: 'no' }, 'ad', both)).toEqual({ kids: 'no', promotion: 'paid' });
    expect(withLabel({}, 'ad', ownOnly)).toEqual({ promotion: 'own' });
    expect(withLabel({ ai: 'no' }, 'ai', both)).toEqual({ ai: 'yes' });
  });

  it('cannot be set where the form has none', () => {
    expect(withLabel({}, 'ai', ownOnly)).toBeUndefined();
    expect(withLabel({}, 'ad', new Map())).toBeUndefined();
  });

  it('counts only where the form will really set it', () => {
    expect(labelsIn({ promotion: 'paid', ai: 'yes' }, both)).toEqual(['ad', 'ai']);
    expect(labelsIn({ promotion: 'paid', ai: 'yes' }, ownOnly)).toEqual([]);
    expect(labelsIn({ promotion: 'none', ai: 'no' }, both)).toEqual([]);
  });
});
