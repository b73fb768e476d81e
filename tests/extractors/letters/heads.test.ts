import { describe, expect, it } from "vitest";
import { readText } from "../agenda/read-text.ts";

describe("the heads of letters and memos", () => {
  it("know an authority above its own address as the writer", () => {
    const { letter } = readText(`Mosby Kommune
Teknik og Miljø
Havnevej 3
9999 Mosby

Inga Molbo
Søvej 12
9999 Mosby

4. maj 2021

Afgørelse om dispensation til carport

Kommunen har den 3. april modtaget din ansøgning.

Med venlig hilsen

Palle Trap
Sagsbehandler
`);
    expect(letter).toMatchObject({ sender: "Mosby Kommune", recipients: ["Inga Molbo"] });
  });

  it("give the fields of a memo", () => {
    const record = readText(`NOTAT
Sagsnr.: 21/3344
Til: Havneudvalget
Fra: Teknik og Miljø
Dato: 4. maj 2021

Status for bolværker

Bolværkerne er fra 1972. De trænger til at blive udskiftet.
`);
    expect(record.kind).toBe("memo");
    expect(record.letter).toMatchObject({
      sender: "Teknik og Miljø",
      recipients: ["Havneudvalget"],
      subject: "Status for bolværker",
      journalNumber: "21/3344",
    });
  });

  it("leave a memo without such fields as it is", () => {
    expect(readText("NOTAT\n\nStatus for bolværker\n\nBolværkerne er fra 1972.\n").letter).toBeNull();
  });

  it("call a revised draft one, and take no day of founding for the date", () => {
    expect(readText("Revideret udkast af 4. maj 2021\n\nVedtægter for Mosby Havn\n\n§ 1. Navn\n").kind).toBe(
      "draft",
    );
    expect(
      readText("Vedtægter for Mosby Bådelaug\nStiftet den 12. april 1974\n\n§ 1. Navn\nMosby Bådelaug.\n")
        .date,
    ).toBeNull();
  });
});
