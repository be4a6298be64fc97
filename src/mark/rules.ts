import type { Rule } from "./rule.ts";
import { advertisementBreak } from "./rules/advertisement-break.ts";
import { appPrompt } from "./rules/app-prompt.ts";
import { aside } from "./rules/aside.ts";
import { authorCard } from "./rules/author-card.ts";
import { button } from "./rules/button.ts";
import { captionBox } from "./rules/caption-box.ts";
import { caption } from "./rules/caption.ts";
import { commentSection } from "./rules/comment-section.ts";
import { commissionNotice } from "./rules/commission-notice.ts";
import { donationAppeal } from "./rules/donation-appeal.ts";
import { drawing } from "./rules/drawing.ts";
import { embeddedPost } from "./rules/embedded-post.ts";
import { followPrompt } from "./rules/follow-prompt.ts";
import { formMessage } from "./rules/form-message.ts";
import { form } from "./rules/form.ts";
import { htmlComment } from "./rules/html-comment.ts";
import { iconNames } from "./rules/icon-names.ts";
import { interfaceWords } from "./rules/interface-words.ts";
import { linkedHeadline } from "./rules/linked-headline.ts";
import { navigation } from "./rules/navigation.ts";
import { newsletterSignup } from "./rules/newsletter-signup.ts";
import { newsroomContact } from "./rules/newsroom-contact.ts";
import { notShown } from "./rules/not-shown.ts";
import { pageFooter } from "./rules/page-footer.ts";
import { paymentWidget } from "./rules/payment-widget.ts";
import { photoCredit } from "./rules/photo-credit.ts";
import { relatedLink } from "./rules/related-link.ts";
import { repeatedHeadline } from "./rules/repeated-headline.ts";
import { rightsNotice } from "./rules/rights-notice.ts";
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
  captionBox,
  commentSection,
  authorCard,
  embeddedPost,
  iconNames,
  htmlComment,
  relatedLink,
  linkedHeadline,
  sharePrompt,
  followPrompt,
  appPrompt,
  newsroomContact,
  newsletterSignup,
  subscriberTerms,
  formMessage,
  commissionNotice,
  donationAppeal,
  supportLine,
  paymentWidget,
  teaserLabel,
  advertisementBreak,
  interfaceWords,
  rightsNotice,
  photoCredit,
  repeatedHeadline,
];
