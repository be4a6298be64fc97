import type { Archive } from "../archive.ts";
import { hashOf } from "../kept/hash.ts";
import type { Planned } from "../plan.ts";
import { homeFile, sharePictureFile } from "../urls.ts";
import { drawPicture } from "./picture.ts";
import { sitePicture, storyPicture } from "./pictures.ts";

/** The site's picture and each story's. Whoever shows one asks for its absolute address: without the archive's `url` there are none. */
export function sharePlan(archive: Archive): readonly Planned[] {
  const { settings, stories } = archive;
  if (settings.url === undefined) return [];
  const site = sitePicture(archive);
  const said = JSON.stringify([settings.title, settings.language]);
  return [
    {
      file: sharePictureFile(homeFile),
      kind: "file",
      inputs: hashOf(JSON.stringify(site)),
      make: () => drawPicture(site),
    },
    ...stories.map((page): Planned => ({
      file: sharePictureFile(page.file),
      kind: "file",
      inputs: hashOf(said, page.inputs),
      make: () => drawPicture(storyPicture(page, archive)),
    })),
  ];
}
