import { strToU8, type Zippable, zipSync } from "fflate/browser";

/** The parts of an OpenDocument text, as XML. */
export interface OdtParts {
  readonly content: string;
  readonly styles: string;
  readonly meta: string;
}

const type = "application/vnd.oasis.opendocument.text";

const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="${type}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
`;

/**
 * Packs the parts into one file. Its type comes first and uncompressed, so that it can be told from the first bytes, as ODF asks; every entry bears the
 * same time, the earliest round one that such a file can name, since the clock is no part of a document.
 */
export function packed({ content, styles, meta }: OdtParts): Uint8Array {
  const files: Zippable = {
    mimetype: [strToU8(type), { level: 0 }],
    "META-INF/manifest.xml": strToU8(manifest),
    "content.xml": strToU8(content),
    "meta.xml": strToU8(meta),
    "styles.xml": strToU8(styles),
  };
  // The time is written as it is on the wall: twelve o'clock is twelve o'clock in every time zone.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1, 12) });
}
