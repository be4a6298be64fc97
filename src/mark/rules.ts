import type { Rule } from "./rule.ts";
import { donationAppeal } from "./rules/donation-appeal.ts";
import { htmlComment } from "./rules/html-comment.ts";
import { iconNames } from "./rules/icon-names.ts";
import { newsletterSignup } from "./rules/newsletter-signup.ts";
import { paymentWidget } from "./rules/payment-widget.ts";
import { photoCredit } from "./rules/photo-credit.ts";
import { relatedLink } from "./rules/related-link.ts";
import { repeatedHeadline } from "./rules/repeated-headline.ts";
import { sharePrompt } from "./rules/share-prompt.ts";
import { subscriberTerms } from "./rules/subscriber-terms.ts";
import { supportLine } from "./rules/support-line.ts";
import { teaserLabel } from "./rules/teaser-label.ts";

/** In this order: where two rules cut a block, the earlier one's reason is given, so the more telling ones stand first. */
export const rules: readonly Rule[] = [
  iconNames,
  htmlComment,
  relatedLink,
  sharePrompt,
  newsletterSignup,
  subscriberTerms,
  donationAppeal,
  supportLine,
  paymentWidget,
  teaserLabel,
  photoCredit,
  repeatedHeadline,
];
