/** Paragraphs of an invented report. */
export const prose = [
  "The harbour of Ostrava Bay was closed to large ships on Monday, after a third tanker within a year ran aground on the sands that the winter storms had moved.",
  "“We cannot dredge every spring,” the harbour master, Tom Field, told reporters on the quay, where some forty people had gathered to see the ship.",
  "The tanker had left the terminal at noon with a pilot on board, and the wind was light at the time, according to the coast guard, which sent two boats and a helicopter to the sands.",
  "Nobody was hurt, and no oil was found in the water by the evening, but the owner of the ship said that it would be at least a week before it could be moved.",
  "The port handles about a fifth of the oil that the country imports, and most of the ships that carry it are longer than the channel is wide, so that they have to wait for the tide.",
  "A plan to widen the channel was turned down by the council in March, because the dredging would have cost more than the port earns in a year.",
] as const;
