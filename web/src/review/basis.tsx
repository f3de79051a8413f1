import { Choice } from '../components/choice.tsx';
import { t, word } from '../state/texts.ts';
import { BASES, type Basis } from './keys.ts';

interface BasisProps {
  basis: Basis | null;
  onChange(basis: Basis | null): void;
}

/** The choice of what makes a level ambiguous, which every ambiguous level needs. */
export const BasisChoice = ({ basis, onChange }: BasisProps) => (
  <Choice
    label={t('review.basis')}
    value={basis ?? ''}
    options={[['', t('review.choose')], ...BASES.map((one): [string, string] => [one, word('basis', one)])]}
    onChange={(value) => onChange((value || null) as Basis | null)}
  />
);
