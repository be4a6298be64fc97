/** Each reason, or phrase of one, that rules and models give for a cut, and what the Russian interface says instead. */
export const reasonsInRussian: Readonly<Record<string, string>> = {
  // Rules
  "marks an advertisement inside the text": "отмечает рекламу внутри текста",
  "offers the outlet's app": "предлагает приложение издания",
  "stands beside the article": "стоит сбоку от статьи",
  "stands in a card about the author": "стоит в карточке об авторе",
  "is a control of the page": "это элемент управления страницы",
  "stands in the caption of a picture": "стоит в подписи к изображению",
  "is the caption of a picture or a table": "это подпись к изображению или таблице",
  "stands among readers' comments": "стоит среди комментариев читателей",
  "says who earns from its links": "сообщает, кто зарабатывает на ссылках",
  "is part of a letter that asks readers for money": "это часть письма с просьбой о деньгах",
  "is part of a drawing": "это часть рисунка",
  "is a post of another site, shown inside the article":
    "это запись с другого сайта, встроенная в статью",
  "asks the reader to follow somebody": "предлагает подписаться на чей-то аккаунт",
  "is the message of a form": "это сообщение формы",
  "stands in a form": "стоит в форме",
  "is a comment that a page does not show": "это комментарий в коде, которого не видно на странице",
  "lists the names of a page's icons": "перечисляет названия значков страницы",
  "names a control of the page": "называет элемент управления страницы",
  "is the headline of another story, in capitals and linked":
    "это заголовок другого материала, прописными буквами и со ссылкой",
  "stands in the page's navigation": "стоит в навигации страницы",
  "asks the reader to subscribe to a newsletter": "предлагает подписаться на рассылку",
  "asks the reader to write in": "предлагает написать в редакцию",
  "stands in a footer": "стоит в нижней части страницы",
  "is a label of a payment form": "это надпись платёжной формы",
  "is a caption with a photo credit": "это подпись с указанием автора снимка",
  "links to another story": "ведёт к другому материалу",
  "repeats a line above it": "повторяет строку выше",
  "states the rights in the page": "говорит о правах на страницу",
  "asks the reader to share the page": "предлагает поделиться страницей",
  "states the terms of a subscription": "излагает условия подписки",
  "asks the reader for support": "просит читателя о поддержке",
  "is the label of a link, list or advertisement": "это надпись при ссылке, списке или рекламе",

  // What no reader sees
  "is not shown to a reader": "читателю не показывается",
  "is a dialog that is not open": "это неоткрытое диалоговое окно",
  "is marked as hidden": "обозначено как скрытое",
  "is styled not to be shown": "скрыто оформлением страницы",
  "has a class of what is not shown": "имеет класс того, что не показывается",
  "is a script of the page": "это скрипт страницы",
  "is a style sheet of the page": "это таблица стилей страницы",
  "is a template that the page does not show": "это шаблон, который страница не показывает",
  "is shown only where scripts are off": "показывается только при отключённых скриптах",
  "is shown only by old browsers": "показывается только старыми браузерами",
  "is shown only where a plug-in is missing": "показывается только при отсутствии плагина",
  "is the name of the window, not of the page": "это название окна, а не страницы",

  // What the archive and a person say
  "recurs in other articles of the outlet": "повторяется в других статьях издания",
  "is cut in the sidecar": "вырезано в сопроводительном файле",

  // Where a line stands
  "stands above the article's first paragraph": "стоит выше первого абзаца статьи",
  "stands between paragraphs but is none of the article's":
    "стоит между абзацами, но к статье не относится",
  "stands below the article's last paragraph": "стоит ниже последнего абзаца статьи",

  // What a line is like
  "stands among lines that are no prose": "стоит среди строк, которые не похожи на связный текст",
  "shares few words with the article": "имеет мало общих слов со статьёй",
  "has few words": "содержит мало слов",
  "ends like no sentence": "не кончается как предложение",
  "holds no sentence": "не содержит ни одного предложения",
  "holds few of the page's most common words": "содержит мало самых частых слов страницы",
  "has many capital letters": "содержит много прописных букв",
  "has many numbers": "содержит много чисел",
  "stands in the page more than once": "встречается на странице не один раз",
  "reads like no prose": "не похоже на связный текст",
  "has little prose below it": "ниже почти нет связного текста",
  "stands outside the longest run of prose": "стоит вне самого длинного связного текста",
  "comes after a line that speaks of comments": "следует за строкой о комментариях",
  "comes after a line that leads to other pages": "следует за строкой, ведущей на другие страницы",
  "comes after a line on rights, cookies or terms":
    "следует за строкой о правах, cookie или условиях",
  "comes after a line on an account or a subscription":
    "следует за строкой об учётной записи или подписке",
  "is made of links": "состоит из ссылок",
  "stands outside the element that holds the text": "стоит вне элемента, в котором находится текст",
  "is marked up like little of the text": "размечено не так, как текст",
  "stands in an element with little prose": "стоит в элементе, где мало связного текста",
  "is no part of what the page's data give as the text":
    "не входит в то, что данные страницы называют текстом",
  "repeats the title": "повторяет заголовок",

  // What its words are about
  "speaks of comments": "говорит о комментариях",
  "speaks of replies": "говорит об ответах",
  "begins like a link to other pages": "начинается как ссылка на другие страницы",
  "speaks of sharing or printing": "говорит о том, как поделиться или напечатать",
  "speaks of an account or a subscription": "говорит об учётной записи или подписке",
  "speaks of rights, cookies or terms": "говорит о правах, cookie или условиях",
  "speaks of a picture": "говорит об изображении",
  "begins like a byline": "начинается как подпись автора",
  "speaks of the page itself": "говорит о самой странице",
  "holds a date": "содержит дату",
  "holds a time": "содержит время",
  "holds an address": "содержит адрес",
  "holds a price": "содержит цену",
  "is parted by signs": "разделено знаками",

  // What its markup says
  "is marked as an introduction": "обозначено как вводка",
  "is marked as a headline": "обозначено как заголовок",
  "is marked as a byline": "обозначено как подпись автора",
  "is marked as being about the author": "обозначено как справка об авторе",
  "is marked as a date": "обозначено как дата",
  "is marked as a line of details": "обозначено как строка сведений",
  "is marked as a caption": "обозначено как подпись",
  "is marked as a picture's or a video's": "обозначено как часть изображения или видео",
  "is marked as leading to other pages": "обозначено как ведущее на другие страницы",
  "is marked as a means to share": "обозначено как средство поделиться",
  "is marked as comments": "обозначено как комментарии",
  "is marked as a subscription's or an account's":
    "обозначено как относящееся к подписке или учётной записи",
  "is marked as a control of the page": "обозначено как элемент управления страницы",
  "is marked as an advertisement": "обозначено как реклама",
  "is marked as a part of the page's frame": "обозначено как часть оформления страницы",
  "is marked as a list of topics": "обозначено как список тем",
  "is marked as a note": "обозначено как примечание",
  "is marked as a box beside the text": "обозначено как врезка рядом с текстом",
  "is marked as a pulled quotation": "обозначено как вынесенная цитата",
  "is marked as taken from another site": "обозначено как взятое с другого сайта",
  "is marked as a link": "обозначено как ссылка",
};

const between = ", ";

/**
 * A reason in Russian, phrase by phrase, for models join several with commas; a phrase may hold commas too, so the longest that
 * is known is taken. One that is not known stays as it is.
 */
export function reasonOfCutInRussian(why: string): string {
  const parts = why.split(between);
  const said: string[] = [];
  for (let from = 0; from < parts.length;) {
    let to = parts.length;
    let phrase = parts.slice(from, to).join(between);
    while (to > from + 1 && !Object.hasOwn(reasonsInRussian, phrase)) {
      to -= 1;
      phrase = parts.slice(from, to).join(between);
    }
    said.push(reasonsInRussian[phrase] ?? phrase);
    from = to;
  }
  return said.join(between);
}
