import assert from 'node:assert/strict';
import type { Organization } from '../../../../src/analysis/model';
import { analysisOf, entitiesOf } from './support/article';

const organizationsIn = (text: string) => entitiesOf(text, 'organization');

function describedIn(text: string): string[] {
  return analysisOf(text)
    .entities.filter((entity): entity is Organization => entity.kind === 'organization')
    .map(({ name, type, country }) => `${name}: ${type ?? 'unknown'}${country === null ? '' : `, ${country}`}`);
}

describe('organisations', () => {
  it('are one with the acronym in brackets behind them', () => {
    assert.deepEqual(
      organizationsIn('The Junta de Aguas del Jubones Association (JAJ) met. JAJ will sue. The JAJ did not say when.'),
      ['Junta de Aguas del Jubones Association, JAJ, JAJ, JAJ'],
    );
  });

  it('are one with their initials', () => {
    assert.deepEqual(organizationsIn('The National Disaster Management Authority met. The NDMA sent boats.'), [
      'National Disaster Management Authority, NDMA',
    ]);
  });

  it('are one under all names the lists know', () => {
    assert.deepEqual(organizationsIn('The EU and the European Union, the UN and the U.N. and the United Nations.'), [
      'EU, European Union',
      'UN, U.N., United Nations',
    ]);
  });

  it('are one with the words they begin with, unless two begin so', () => {
    assert.deepEqual(organizationsIn('Norvaux Minerals plc will pay. Shares of Norvaux Minerals fell.'), [
      'Norvaux Minerals plc, Norvaux Minerals',
    ]);
    assert.deepEqual(
      organizationsIn('Haemaru Lines Ltd and Haemaru Lines Group agreed. Shares of Haemaru Lines fell.'),
      ['Haemaru Lines Ltd', 'Haemaru Lines Group', 'Haemaru Lines'],
    );
  });

  it('of the same initials are told apart by the brackets', () => {
    assert.deepEqual(
      organizationsIn(
        'The Civil Aviation Authority (CAA) met the China Airlines Association. The CAA agreed with the association.',
      ),
      ['Civil Aviation Authority, CAA, CAA', 'China Airlines Association'],
    );
  });

  it('tell their kind and country by a list or by their words', () => {
    assert.deepEqual(
      describedIn(
        'The Kremlin, the Bank of England, the Tanga Tribunal, Pakistan Railways and the Lima Gazette agreed.',
      ),
      [
        'Kremlin: government-body, Russia',
        'Bank of England: company',
        'Tanga Tribunal: court',
        'Pakistan Railways: company, Pakistan',
        'Lima Gazette: media, Peru',
      ],
    );
  });

  it('of a person are not the person', () => {
    assert.deepEqual(organizationsIn('Joe Biden left. The Biden administration did not. Biden came back.'), [
      'Biden administration',
    ]);
    assert.deepEqual(entitiesOf('Joe Biden left. The Biden administration did not. Biden came back.', 'person'), [
      'Joe Biden, Biden',
    ]);
  });
});
