import { describe, expect, it } from 'vitest';
import { Fault } from '../fault.ts';
import { nameNumber } from './names.ts';
import { attributeText, plainText } from './plain-text.ts';
import { readXml } from './read-xml.ts';
import { token } from './scanner.ts';

const known = new Map(['a', 'b', 'row', 'c', 'r', 'space', 'Fallback'].map((name) => [nameNumber(name), name]));

/** What is met in XML that comes in pieces of a size: texts joined, since they may come in parts. */
function met(xml: string | Uint8Array, size = 1_000_000): string[] {
  const bytes = typeof xml === 'string' ? new TextEncoder().encode(xml) : xml;
  const found: string[] = [];
  let text: number[] = [];
  const endText = () => {
    if (text.length > 0) found.push(plainText(Uint8Array.from(text), 0, text.length));
    text = [];
  };
  readXml(
    (take) => {
      for (let at = 0; at < bytes.length; at += size) take(bytes.subarray(at, at + size));
    },
    (scanner, what) => {
      if (what === token.text) {
        text.push(...scanner.bytes.subarray(scanner.from, scanner.to));
        return;
      }
      endText();
      const name = known.get(scanner.name) ?? '?';
      if (what === token.close) found.push(`/${name}`);
      else {
        let tag = name;
        while (scanner.nextAttribute()) {
          tag += ` ${known.get(scanner.attribute) ?? '?'}=${attributeText(scanner.bytes, scanner.valueFrom, scanner.valueTo)}`;
        }
        found.push(tag);
      }
    },
  );
  endText();
  return found;
}

const sample = `\ufeff<?xml version="1.0" encoding='utf-8'?><!-- <a> -- > --><p:a xmlns:q="x"><b r = "1 > 0" p:c='"é&lt;"'/>
<row><![CDATA[<c>]] ]]]><c xml:space="preserve">x &amp; y</c   ></row><?pi >?></p:a>\n`;

describe('XML that comes in pieces', () => {
  const whole = met(sample);

  it('is read as elements, attributes and texts, names without their prefixes', () => {
    expect(whole).toEqual([
      ...[
        'a ?=x',
        'b r=1 > 0 c="é<"',
        '/b',
        '\n',
        'row',
        '<c>]] ]',
        'c space=preserve',
        'x & y',
        '/c',
        '/row',
        '/a',
        '\n',
      ],
    ]);
  });

  it('is the same however it is cut', () => {
    for (let size = 1; size < 60; size += 1) expect(met(sample, size)).toEqual(whole);
  });

  it('is the same in UTF-16, however it is cut', () => {
    for (const littleEndian of [true, false]) {
      const bytes = new Uint8Array(sample.length * 2);
      const view = new DataView(bytes.buffer);
      for (let at = 0; at < sample.length; at += 1) view.setUint16(at * 2, sample.charCodeAt(at), littleEndian);
      for (const size of [1, 2, 3, 7, 1_000]) expect(met(bytes, size)).toEqual(whole);
    }
  });

  it('may be in Latin-1 if it says so', () => {
    const latin1 = Uint8Array.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>Zo\xeb</a>', (letter) =>
      letter.charCodeAt(0),
    );
    expect(met(latin1)).toEqual(['a', 'Zoë', '/a']);
  });

  it('is read without what is offered only to those who know an extension', () => {
    const xml =
      '<a><m:AlternateContent><m:Choice><b><c/></b></m:Choice><m:Fallback><row/></m:Fallback></m:AlternateContent></a>';
    expect(met(xml)).toEqual(['a', '?', 'Fallback', 'row', '/row', '/Fallback', '/?', '/a']);
  });

  it.each([
    '',
    ' ',
    '<a>',
    '<a></b>',
    '</a>',
    '<a/><a/>',
    '<a',
    '<a b></a>',
    '<a b="1></a>',
    '<a><!-- </a>',
    '<>',
    '<a><!-',
    '<![CDATA[a]]>',
  ])('is damaged: %s', (xml) => {
    expect(() => met(xml)).toThrow(new Fault('damaged'));
  });

  it('is refused when it declares a document type', () => {
    expect(() => met('<!DOCTYPE a><a/>')).toThrow(new Fault('declares-entities'));
  });
});

describe('a text in XML', () => {
  const textOf = (xml: string) => plainText(new TextEncoder().encode(xml), 0, new TextEncoder().encode(xml).length);

  it.each([
    ['a &amp;amp; b', 'a &amp; b'],
    ['&lt;&gt;&quot;&apos;', '<>"\''],
    ['&#65;&#x42;&#x1f600;', 'AB😀'],
    ['&#0;&#x110000;', '\ufffd\ufffd'],
    ['&nbsp; &unknown; &', '&nbsp; &unknown; &'],
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['one_x000D_\ntwo', 'one\r\ntwo'],
    ['_x005F_x000D_', '_x000D_'],
    ['_x00_ _xZZZZ_', '_x00_ _xZZZZ_'],
    ['\ufeffa', '\ufeffa'],
  ])('%j is %j', (xml, text) => {
    expect(textOf(xml)).toBe(text);
  });
});
