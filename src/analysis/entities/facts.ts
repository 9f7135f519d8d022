import type { Organization, OrganizationType, Place, PlaceType } from '../model';
import { endsWithCompanyForm } from './companyForms';
import { longestKnownName } from './gazetteers/gazetteer';
import { organizationWordType, placeOpenerType, placeWordType } from './gazetteers/nameWords';
import type { NameMention } from './nameMention';
import { tokenize } from '../text/tokens';

/** What kind of body it is and whose, as far as a list or the words of its name say. */
export function organizationFacts(
  cluster: readonly NameMention[],
  name: string,
): Pick<Organization, 'type' | 'country'> {
  const known = cluster.find(mention => mention.known)?.known;
  if (known?.kind === 'organization') return { type: known.type, country: known.country };
  return { type: typeFromWords(name) ?? typeFromForm(cluster), country: countryFromWords(name) };
}

/** What kind of place it is and in which country, as far as a list or the words of its name say. */
export function placeFacts(cluster: readonly NameMention[], name: string): Pick<Place, 'type' | 'country'> {
  const known = cluster.find(mention => mention.known)?.known;
  if (known?.kind === 'place') return { type: known.type, country: known.country };
  return { type: placeTypeFromWords(name), country: null };
}

function typeFromWords(name: string): OrganizationType | null {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean);
  // In "Bank of the Republic" and "Office for Research" the head stands before the link; elsewhere it stands last.
  const linked = words.findIndex(word => word === 'of' || word === 'for');
  const heads = linked > 0 ? words.slice(0, linked) : words;
  for (const word of heads.toReversed()) {
    const type = organizationWordType(word);
    if (type) return type;
  }
  return null;
}

function typeFromForm(cluster: readonly NameMention[]): OrganizationType | null {
  return cluster.some(({ text }) => endsWithCompanyForm(text)) ? 'company' : null;
}

function placeTypeFromWords(name: string): PlaceType | null {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (words.length < 2) return null;
  return placeWordType(words.at(-1)!) ?? placeOpenerType(words[0]!) ?? placeWordType(words[0]!) ?? null;
}

/** "Pakistan Railways" and "Bank of England" carry their country in their name. */
function countryFromWords(name: string): string | null {
  const tokens = tokenize(name);
  for (let index = 0; index < tokens.length; index += 1) {
    const known = longestKnownName(tokens, index)?.known;
    if (known && known.kind !== 'organization' && known.country !== null) return known.country;
  }
  return null;
}
