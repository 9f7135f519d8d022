import assert from 'node:assert/strict';
import { entitiesOf } from './support/article';

const peopleIn = (text: string) => entitiesOf(text, 'person');

describe('people', () => {
  it('are one under full name, surname and given name', () => {
    assert.deepEqual(
      peopleIn('Jake Sullivan met Wang Yi in Vienna. Sullivan spoke first, then Wang. “Jake is late,” said Wang.'),
      ['Jake Sullivan, Sullivan, Jake', 'Wang Yi, Wang, Wang'],
    );
  });

  it('are one however the name is abbreviated', () => {
    assert.deepEqual(peopleIn('The letter is by Jake T. Sullivan. J. Sullivan signed it. Jake Sullivan agreed.'), [
      'Jake T. Sullivan, J. Sullivan, Jake Sullivan',
    ]);
  });

  it('are one with and without accents, nickname and suffix', () => {
    assert.deepEqual(
      peopleIn(
        'Cornelius ‘Con’ Mulqueeny Jr. left. Cornelius Mulqueeny and Inés Peña spoke. Mulqueeny and Ines Pena met.',
      ),
      ['Cornelius ‘Con’ Mulqueeny Jr., Cornelius Mulqueeny, Mulqueeny', 'Inés Peña, Ines Pena'],
    );
  });

  it('are two as Sr. and Jr. of one name', () => {
    assert.deepEqual(peopleIn('Jake Sullivan Sr. left. His son, Jake Sullivan Jr., stayed. Sullivan Jr. slept.'), [
      'Jake Sullivan Sr.',
      'Jake Sullivan Jr., Sullivan Jr.',
    ]);
  });

  it('are one under a nickname and a name they are known by', () => {
    assert.deepEqual(peopleIn('Cornelius “Con” Mulqueeny left. “I have seen it,” Con said.'), [
      'Cornelius “Con” Mulqueeny, Con',
    ]);
    assert.deepEqual(peopleIn('The vet Alexander Moffat, known as Alec, slept. Alec said so.'), [
      'Alexander Moffat, Alec, Alec',
    ]);
  });

  it('are one under the second part of a double surname', () => {
    assert.deepEqual(peopleIn('Ana Kos-Sullivan left. Mrs Sullivan slept.'), ['Ana Kos-Sullivan, Sullivan']);
  });

  it('are told apart by their given names', () => {
    assert.deepEqual(peopleIn('Alena Drozdovich and Pavel Drozdovich left.'), ['Alena Drozdovich', 'Pavel Drozdovich']);
  });

  it('of one surname: the short form is the one named last before', () => {
    assert.deepEqual(
      peopleIn(
        'Pavel Drozdovich was fined. Drozdovich paid. His wife, Alena Drozdovich, said no. Drozdovich left. ' +
          'Pavel Drozdovich stayed. Drozdovich slept.',
      ),
      ['Pavel Drozdovich, Drozdovich, Pavel Drozdovich, Drozdovich', 'Alena Drozdovich, Drozdovich'],
    );
  });

  it('of one surname: a given name in between says who is spoken of', () => {
    assert.deepEqual(
      peopleIn(
        'Alena Drozdovich and Pavel Drozdovich were fined. Then Alena said no. Drozdovich left, said Nadia Bialko.',
      ),
      ['Alena Drozdovich, Alena, Drozdovich', 'Pavel Drozdovich', 'Nadia Bialko'],
    );
  });

  it('with the family name first keep it apart from other families', () => {
    assert.deepEqual(
      peopleIn('Kim Nan-seok said no. Kim Do-chil, the company’s president, said yes. Kim Do-chil left.'),
      ['Kim Nan-seok', 'Kim Do-chil, Kim Do-chil'],
    );
  });

  it('with many names answer to each end of them', () => {
    assert.deepEqual(
      peopleIn('The farmer Nguyen Thi Lam Khue, 41, was lucky. Lam Khue said so. Dr Khue agreed. Ms Nguyen did not.'),
      ['Nguyen Thi Lam Khue, Lam Khue, Khue, Nguyen'],
    );
  });

  it('named first by surname are known when the full name follows', () => {
    assert.deepEqual(peopleIn('“We lost,” said Kalhoro. The rain, said Zubair Ahmed Kalhoro, was heavy.'), [
      'Kalhoro, Zubair Ahmed Kalhoro',
    ]);
  });

  it('keep the capitals of a particle apart from the name', () => {
    assert.deepEqual(peopleIn('The arbiter, Pieter van der Meulenbeek, spoke. “No,” said Van der Meulenbeek.'), [
      'Pieter van der Meulenbeek, Van der Meulenbeek',
    ]);
  });
});

describe('a person with the country behind "of"', () => {
  it('is no body of that name, as the name alone elsewhere shows', () => {
    const text =
      'Jake Sullivan of the United States and Wang Yi of China met in Vienna. ' +
      'Jake Sullivan, the US national security adviser, and Wang Yi, China’s top diplomat, talked for eight hours.';
    assert.deepEqual(entitiesOf(text, 'person'), ['Jake Sullivan, Jake Sullivan', 'Wang Yi, Wang Yi']);
    assert.deepEqual(entitiesOf(text, 'organization'), []);
  });
});
