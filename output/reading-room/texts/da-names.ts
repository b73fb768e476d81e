import type { DeadlineKind } from "../../../schemas/deadline.ts";
import type { Outcome } from "../../../schemas/decision.ts";
import type { DocumentKind } from "../../../schemas/document-kind.ts";
import type { InconsistencyKind, Severity } from "../../../schemas/inconsistency.ts";

/** What the values of a record are called in Danish. */
export const daNames = {
  outcomes: {
    approved: "Godkendt",
    "approved-with-changes": "Godkendt med ændringer",
    noted: "Taget til efterretning",
    discussed: "Drøftet",
    recommended: "Anbefalet",
    rejected: "Afvist",
    postponed: "Udsat",
    returned: "Sendt tilbage",
    referred: "Videresendt",
    withdrawn: "Taget af dagsordenen",
    appointed: "Udpeget",
    "not-released": "Ikke frigivet",
    other: "Andet",
  } satisfies Record<Outcome, string>,
  kinds: {
    minutes: "Referat",
    agenda: "Dagsorden",
    letter: "Brev",
    draft: "Udkast",
    notice: "Bekendtgørelse",
    memo: "Notat",
    other: "Dokument",
  } satisfies Record<DocumentKind, string>,
  deadlineKinds: {
    due: "Frist",
    period: "Periode",
    effective: "Træder i kraft",
    expiry: "Udløber",
    appeal: "Klagefrist",
    hearing: "Høringsfrist",
  } satisfies Record<DeadlineKind, string>,
  inconsistencyKinds: {
    arithmetic: "Regnestykke",
    "weekday-date": "Ugedag og dato",
    placeholder: "Uudfyldt plads",
    "name-variant": "Navn stavet forskelligt",
    "decision-vs-recommendation": "Beslutning mod indstilling",
    "date-order": "Datoernes rækkefølge",
    "dangling-reference": "Henvisning uden mål",
    "conflicting-value": "Modstridende værdier",
    "act-number-date": "Lovens nummer og dato",
    "changed-number": "Ændret tal",
    "changed-date": "Ændret dato",
    "changed-deadline": "Ændret frist",
    "changed-legal-reference": "Ændret lovhenvisning",
    "changed-name": "Ændret navn",
    "changed-decision": "Ændret beslutning",
    negated: "Benægtet",
    added: "Tilføjet",
    removed: "Udgået",
    moved: "Flyttet",
    reworded: "Omskrevet",
  } satisfies Record<InconsistencyKind, string>,
  severities: { error: "fejl", warning: "advarsel", note: "bemærkning" } satisfies Record<Severity, string>,
};
