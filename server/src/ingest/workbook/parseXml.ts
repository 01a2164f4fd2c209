import { SaxesParser } from 'saxes';
import { WorkbookFault } from './WorkbookFault.ts';

export interface XmlListener {
  /** Names without their prefix; attributes with theirs. */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Reads an XML part as it comes. A document type is refused: no part has one, and entities could swell. */
export async function parseXml(path: string, bytes: AsyncIterable<Buffer>, listener: XmlListener): Promise<void> {
  const parser = new SaxesParser();
  const decoder = new TextDecoder('utf-8');
  parser.on('doctype', () => {
    throw new Error('a document type');
  });
  parser.on('opentag', ({ name, attributes }) => listener.open?.(localName(name), attributes));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', ({ name }) => listener.close?.(localName(name)));
  try {
    for await (const chunk of bytes) parser.write(decoder.decode(chunk, { stream: true }));
    parser.write(decoder.decode()).close();
  } catch (error) {
    if (error instanceof WorkbookFault) throw error;
    throw new WorkbookFault(`the part ${path}, which cannot be read (${(error as Error).message})`, 'a sound workbook');
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
