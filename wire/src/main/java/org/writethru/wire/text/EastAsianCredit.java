package org.writethru.wire.text;

import java.util.regex.Pattern;

/**
 * A line below Chinese or Japanese copy that says who edited or checked it and from whom its pictures are: {@code 责任编辑：王港},
 * {@code （編集：港 花子）}, also several of them in one.
 */
public final class EastAsianCredit {
    private static final int LONGEST = 120;

    private static final String ROLE =
            "(?:责任编辑|責任編輯|责编|責編|责任校对|编辑|編輯|编审|审核|審核|校对|校對|审校|监制|監製|策划|策劃|记者|記者|实习生|撰文|摄影|攝影|题图(?:来源)?|題圖|头图(?:来源)?|封面图?(?:来源)?"
                    + "|图片来源|圖片來源|图片|图源|文章来源|文章來源|新闻来源|来源|來源|稿源|统筹|翻译|翻譯|編集|取材(?:・文)?|撮影|構成|文责編集)";

    /** Names have no end of a sentence in them, which what a reporter asks has. */
    private static final Pattern CREDIT = Pattern.compile("[（(【\\[]?\\s?" + ROLE
            + "\\s?[:：丨｜|＝=]\\s?[^。！？?!：:]{1,40}(?:" + ROLE
            + "\\s?[:：丨｜|＝=]\\s?[^。！？?!：:]{1,40}){0,5}[）)】\\]]?");

    private static final Pattern SIGN = Pattern.compile("[:：丨｜|＝=]");

    private EastAsianCredit() {}

    /** Whether the paragraph is nothing else. */
    public static boolean is(String paragraph) {
        return paragraph.length() <= LONGEST
                && SIGN.matcher(paragraph).find()
                && CREDIT.matcher(paragraph).matches();
    }
}
