import { describe, expect, it } from 'vitest';
import { disclosuresIn, withDisclosure, type Asked } from '@/utils/domain/choices';

const both: Asked = new Map([
  ['promotion', ['none', 'own', 'paid']],
  ['ai', ['no', 'yes']],
]);
const ownOnly: Asked = new Map([['promotion', ['none', 'own']]]);

describe('a label of the platform’s own', () => {
  it('is set by the answer its form takes, and leaves the others as they were', () => {
    expect(withDisclosure({ kids: 'no' }, 'ad', both)).toEqual({ kids: 'no', promotion: 'paid' });
    expect(withDisclosure({}, 'ad', ownOnly)).toEqual({ promotion: 'own' });
    expect(withDisclosure({ ai: 'no' }, 'ai', both)).toEqual({ ai: 'yes' });
  });

  it('cannot be set where the form has none', () => {
    expect(withDisclosure({}, 'ai', ownOnly)).toBeUndefined();
    expect(withDisclosure({}, 'ad', new Map())).toBeUndefined();
  });

  it('counts only where the form will really set it', () => {
    expect(disclosuresIn({ promotion: 'paid', ai: 'yes' }, both)).toEqual(['ad', 'ai']);
    expect(disclosuresIn({ promotion: 'paid', ai: 'yes' }, ownOnly)).toEqual([]);
    expect(disclosuresIn({ promotion: 'none', ai: 'no' }, both)).toEqual([]);
  });
});
