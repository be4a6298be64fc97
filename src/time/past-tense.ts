import { words } from "../locale/locale.ts";

/** English past tenses and participles that do not end in -ed; none of them is as often a present tense or a noun. */
export const irregularPast: readonly string[] = [
  ...words(`
    was were had did went came met said told took gave got became began left held made saw won lost sent spoke spent stood
    rose fell fled found flew grew knew led broke brought built bought caught chose cut drew drove felt fought hit kept laid
    meant paid put ran read sat sold set shot sank struck threw thought wore wrote dealt hurt let shut quit been has have
    tore woke swore shook stole drank sang blew froze hid hung lit rode slept slid spun stuck swam swept swung taught wept
    bled bred burst clung crept dug flung forgot forgave heard knelt leapt lent overcame overtook shone shrank sprang
    undertook withdrew withheld understood upheld underwent oversaw overthrew arose awoke beat bore bent bound
  `),
];
