import type { Rule } from "./rule.ts";
import { aside } from "./rules/aside.ts";
import { button } from "./rules/button.ts";
import { caption } from "./rules/caption.ts";
import { donationAppeal } from "./rules/donation-appeal.ts";
import { drawing } from "./rules/drawing.ts";
import { form } from "./rules/form.ts";
import { htmlComment } from "./rules/html-comment.ts";
import { iconNames } from "./rules/icon-names.ts";
import { navigation } from "./rules/navigation.ts";
import { newsletterSignup } from "./rules/newsletter-signup.ts";
import { notShown } from "./rules/not-shown.ts";
import { pageFooter } from "./rules/page-footer.ts";
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
  notShown,
  drawing,
  button,
  navigation,
  pageFooter,
  aside,
  form,
  caption,
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
