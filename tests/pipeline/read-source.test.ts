import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/pipeline/stages/read-source.ts';
import { faultsOf } from './builders.ts';

const simplified = '北约与俄罗斯反导合作搁浅，分歧严重。';
const traditional = '北約與俄羅斯反導合作擱淺，分歧嚴重。';

// The texts above as encoded by iconv; the platform has decoders only
const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const gb18030 = bytesOf('b1b1d4bcd3ebb6edc2decbb9b7b4b5bcbacfd7f7b8e9c7b3a3acb7d6c6e7d1cfd6d8a1a3');
const big5 = bytesOf('a55facf9bb50ab58c3b9b4b5a4cfbec9a658a740c0c1b24ca141a4c0aa5bc459adaba143');

describe('the encoding', () => {
  test.each([
    ['UTF-8', Buffer.from(simplified), simplified],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeff' + simplified), simplified],
    ['UTF-16 with a byte order mark', Buffer.from('\ufeff' + simplified, 'utf16le'), simplified],
    ['UTF-16', Buffer.from(simplified, 'utf16le'), simplified],
    ['UTF-16, high byte first', Buffer.from(simplified, 'utf16le').swap16(), simplified],
    ['GB18030', gb18030, simplified],
    ['Big5', big5, traditional],
  ])('%s is found', (_, bytes, text) => {
    expect(readSource(bytes, 'source.txt')).toBe(text);
  });

  test('is found in the shortest texts', () => {
    expect(readSource(gb18030.slice(0, 4), 'source.txt')).toBe('北约');
    expect(readSource(big5.slice(0, 4), 'source.txt')).toBe('北約');
  });
});

test('line ends become one kind', () => {
  expect(readSource(Buffer.from('北约\r\n说\r。\n'), 'source.txt')).toBe('北约\n说\n。\n');
});

test('characters of planes 2 and 3 and of private use, emoji, combining marks and variants stay', () => {
  const text = '𰻞面，𠮷野家😀👩🏽‍🚀，ü\u0323，\ue000\u{f0000}，葛\u{e0100}，\u00a0。';
  expect(readSource(Buffer.from(text), 'source.txt')).toBe(text);
});

describe('refused, with the line where there is one:', () => {
  const line = '北约。\n';
  test.each([
    ['an empty file', Buffer.from(''), 'source-empty', undefined],
    ['no Chinese', Buffer.from('NATO and Russia\n'), 'source-no-chinese', undefined],
    ['NUL', Buffer.from(`${line}北\0约`), 'source-unreadable', 2],
    ['a control character', Buffer.from(`${line}${line}北\x07约`), 'source-unreadable', 3],
    ['a zero-width space', Buffer.from('北\u200b约'), 'source-unreadable', 1],
    ['a bidirectional mark', Buffer.from('北\u202e约'), 'source-unreadable', 1],
    ['a soft hyphen', Buffer.from('北\u00ad约'), 'source-unreadable', 1],
    ['a joiner between characters', Buffer.from('北\u200d约'), 'source-unreadable', 1],
    ['a noncharacter', Buffer.from('北\ufdd0约'), 'source-unreadable', 1],
    ['a lone surrogate', Buffer.from('\ufeff北\ud800约', 'utf16le'), 'source-encoding', 1],
    [
      'broken UTF-8',
      Buffer.concat([Buffer.from(line), Uint8Array.of(0xe5, 0x8c, 0x0a)]),
      'source-encoding',
      2,
    ],
    ['two encodings', Buffer.concat([Buffer.from(line.repeat(9)), gb18030]), 'source-encoding', 10],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452ff00fe', 'hex'), 'source-encoding', 1],
  ])('%s', (_, bytes, rule, where) => {
    const [fault] = faultsOf(() => readSource(bytes, 'source.txt'));
    expect(fault).toMatchObject({ file: 'source.txt', rule });
    expect(fault?.line).toBe(where);
  });

  test('any bytes give a text or a ContentError', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          expect(readSource(bytes, 'source.txt')).toMatch(/\p{Script=Han}/u);
        } catch (error) {
          expect(error).toHaveProperty('faults');
        }
      }),
    );
  });
});
