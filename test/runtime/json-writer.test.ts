import fc from 'fast-check';
import { expect, it } from 'vitest';
import { JsonWriter } from '../../src/runtime/json-writer.ts';

/** Bytes around the text must not be read. */
function write(writer: JsonWriter, text: string) {
  const bytes = Buffer.from(`"${text}\\`);
  writer.text(bytes, 1, bytes.length - 2);
}

function textOf(writer: JsonWriter, spare = 8) {
  const [{ buffer }, end] = writer.finish(spare);
  expect(buffer.byteLength).toBeGreaterThanOrEqual(end + spare);
  return Buffer.from(buffer, 0, end).toString();
}

it('writes what JSON.parse reads back, whatever the texts', () => {
  const writer = new JsonWriter();
  const text = fc.oneof(fc.string({ unit: 'binary-ascii' }), fc.string({ unit: 'grapheme' }));
  const texts = fc.array(text);
  fc.assert(
    fc.property(texts, (all) => {
      writer.start();
      for (const text of all) write(writer, text);
      expect(JSON.parse(textOf(writer))).toEqual(all);
    }),
  );
});

it('writes words, JSON, and arrays in arrays, the empty ones too', () => {
  const writer = new JsonWriter();
  for (const first of ['null', '-12']) {
    writer.start();
    writer.word(first);
    writer.open();
    writer.open();
    writer.close();
    write(writer, 'Київ\n\u0001"\\');
    writer.close();
    writer.json(Buffer.from('x{"a":[1]}x'), 1, 9);
    expect(textOf(writer)).toBe(`[${first},[[],"Київ\\u000a\\u0001\\"\\\\"],{"a":[1]}]`);
  }
  writer.start();
  expect(textOf(writer)).toBe('[]');
});

it('makes room for a text of megabytes', () => {
  const writer = new JsonWriter();
  const text = '\n'.repeat(2 ** 20);
  writer.start();
  write(writer, text);
  expect(JSON.parse(textOf(writer))).toEqual([text]);
});
