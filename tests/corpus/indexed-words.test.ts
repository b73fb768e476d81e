import { describe, expect, it } from "vitest";
import { matchQuery, parseExpression, titleQuery } from "../../corpus/search/expression.ts";
import { indexedWords } from "../../corpus/search/indexed-words.ts";

describe("the words of a unit in the index", () => {
  it("are kept by stem, as written, by the title, and marked where they come often", () => {
    const { title, stem, exact, sign } = indexedWords(
      "Svømmehallens tag",
      "Svømmehallen lukkes. Svømmehallen er utæt.",
    );
    expect(title).toBe("svømmehal tag");
    expect(stem).toBe("svømmehal luk svømmehal er utæt");
    expect(exact).toBe("=svømmehallen =lukkes =svømmehallen =er =utæt");
    const signs = sign.split(" ");
    expect(signs).toEqual(expect.arrayContaining(["^svømmehal", "^tag", "!og", "!for"]));
    expect(signs.filter((one) => one === "+svømmehal")).toHaveLength(2);
    expect(signs).not.toContain("+luk");
    expect(signs).not.toContain("!er");
  });

  it("must come oftener in a long text to be marked", () => {
    const filler = Array.from({ length: 400 }, (_, index) => `ord${index}`).join(" ");
    expect(indexedWords("", `havn havn ${filler}`).sign).not.toContain("+havn");
    expect(
      indexedWords("", `${"havn ".repeat(9)}${filler}`)
        .sign.split(" ")
        .filter((one) => one === "+havn"),
    ).toHaveLength(8);
  });
});

describe("a query", () => {
  const query = (words: string) => matchQuery(parseExpression(words));

  it("leaves out what lacks a word that stands nearly everywhere, instead of going through all that have it", () => {
    expect(query("takster for svømmehallen")).toBe('(("takst") AND ("svømmehal")) NOT ("!for")');
    expect(query("og")).toBe('("og")');
    expect(query("for og")).toBe('("for") AND ("og")');
    expect(query("svømmehal -og")).toBe('(("svømmehal")) NOT ("og")');
    expect(query('"for alle" vej')).toBe('("=for =alle") AND ("vej")');
    expect(query("og OR vej havn")).toBe('("og" OR "vej") AND ("havn")');
  });

  it("asks of titles only what is kept of them", () => {
    expect(titleQuery(parseExpression("havnens moler"))).toBe('("^havn") AND ("^mol")');
    expect(titleQuery(parseExpression('"havnens moler"'))).toBeUndefined();
    expect(titleQuery(parseExpression("NEAR(havn mole)"))).toBeUndefined();
  });
});
