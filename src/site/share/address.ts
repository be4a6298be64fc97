import type { Settings } from "../settings.ts";
import type { StoryPage } from "../stories.ts";
import { uiOf } from "../ui/ui.ts";
import { addressAt, homeFile, sharePictureFile } from "../urls.ts";

/** A picture that a page can name where it is shared. */
export interface SharePicture {
  /** Absolute. */
  readonly address: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

/** That of the story, else the site's; none where the archive does not say where it is published. */
export function sharePictureOf(settings: Settings, page?: StoryPage): SharePicture | undefined {
  const { words } = uiOf(settings);
  const title = page?.story.title ?? settings.title ?? words.site.untitled;
  return settings.url === undefined
    ? undefined
    : {
        address: addressAt(settings.url, sharePictureFile(page?.file ?? homeFile)),
        alt: words.share.alt(title),
      };
}
