const outlets = ["Tidewater Ledger", "Harbour Post", "Northern Wire", "The Meridian", "Quay Times"];
const people = [
  "Arden Voss",
  "Mirel Tannow",
  "Oda Kestrel",
  "Juno Halvard",
  "Piet Lorrimer",
  "Sanna Quill",
];
const places = [
  "Brackwater",
  "Saltmere",
  "Ostend Reach",
  "Fallow Point",
  "Greywick",
  "Lantern Bay",
];
const deeds = [
  "opened the sluice gate beneath the old signal tower",
  "refused to sign the harbour treaty with the dredging company",
  "counted the stranded barges along the eastern breakwater",
  "ordered the ferry crews back to the northern landing",
  "showed the flooded archive to the members of the council",
  "closed the customs house after the cranes had failed",
];
const months = ["January", "February", "March", "April", "May", "June", "July"];

/** Files of an archive with one long invented story: articles of five outlets, each with several dated sentences. */
export function largeStory(articles: number): Readonly<Record<string, string>> {
  const files: Record<string, string> = {
    "articles/archive.yaml":
      "outlets:\n" + outlets.map((name) => `  ${name}: {hosts: [${hostOf(name)}]}\n`).join(""),
  };
  for (let index = 0; index < articles; index += 1) {
    const month = 1 + (index % months.length);
    const day = 1 + (Math.floor(index / months.length) % 28);
    const date = `2012-${pad(month)}-${pad(day)}`;
    const outlet = outlets[index % outlets.length] ?? "";
    const name = `articles/long-story/${date}-${index}.txt`;
    files[name] = `${tell(index, "").trim()}\n\n${paragraphs(index).join("\n\n")}\n`;
    files[`${name}.yaml`] = `title: Harbour report ${index}\nday: ${date}\noutlet: ${outlet}\n`;
  }
  return files;
}

function paragraphs(index: number): readonly string[] {
  return [1, 2, 3, 4, 5].map((step) => {
    const seed = index * 7 + step * 13;
    const day = `${1 + (seed % 28)} ${months[seed % months.length]} 2012`;
    const year = 1990 + (seed % 20);
    return `${tell(seed, ` on ${day}`)} It had not done so since ${year}, the harbour master of ${pick(places, seed)} recalled.`;
  });
}

function tell(seed: number, when: string): string {
  return `${pick(people, seed)} of ${pick(places, seed + 1)} ${pick(deeds, seed)}${when}, said the keeper of the quay.`;
}

function pick(list: readonly string[], seed: number): string {
  return list[seed % list.length] ?? "";
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

function hostOf(name: string): string {
  return `${name.toLowerCase().replaceAll(" ", "-")}.example`;
}
