/** Puts a PDF together from the bodies of its objects, numbered from 1; the first is the catalog. */
export function rawPdf(
  objects: readonly (string | { dictionary: string; stream: Uint8Array })[],
): Uint8Array {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n%\u00e2\u00e3\n", "latin1")];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    add(Buffer.from(`${index + 1} 0 obj\n`));
    if (typeof object === "string") add(Buffer.from(object));
    else {
      add(Buffer.from(`<< ${object.dictionary} /Length ${object.stream.length} >>\nstream\n`));
      add(Buffer.from(object.stream));
      add(Buffer.from("\nendstream"));
    }
    add(Buffer.from("\nendobj\n"));
  });
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  add(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

export const stream = (text: string, dictionary = "") => ({
  dictionary,
  stream: Buffer.from(text, "latin1"),
});

/** A one-page PDF that paints one image over the whole page. */
export function imagePdf(filter: string, bytes: Uint8Array): Uint8Array {
  return rawPdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>",
    stream("q 595 0 0 842 0 0 cm /I Do Q"),
    {
      dictionary: `/Type /XObject /Subtype /Image /Width 1240 /Height 1754 /ColorSpace /DeviceGray ${filter}`,
      stream: bytes,
    },
  ]);
}

/** Three pages: a good one, one whose forms call one another ten to the tenth times over, a good one. */
export function bombPdf(): Uint8Array {
  const text = (line: string) => stream(`BT /F 12 Tf 72 700 Td (${line}) Tj ET`);
  const resources = "/Resources << /Font << /F 6 0 R >> /XObject << /X 8 0 R >> >>";
  const page = (contents: number) =>
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contents} 0 R ${resources} >>`;
  const calls = "/X Do ".repeat(10);
  const forms = Array.from({ length: 10 }, (_, depth) => {
    const next = depth < 9 ? `/X ${9 + depth} 0 R` : "";
    const content = depth < 9 ? calls : "BT /F 12 Tf 72 500 Td (igen) Tj ET";
    return stream(
      content,
      `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F 6 0 R >> /XObject << ${next} >> >>`,
    );
  });
  return rawPdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R 4 0 R 5 0 R] /Count 3 >>",
    page(7),
    page(18),
    page(7),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    text("Den forste side er god."),
    ...forms,
    stream(calls),
  ]);
}
