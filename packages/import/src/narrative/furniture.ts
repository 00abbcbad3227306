const BESIDE =
  /^[\s【[（(>·•|]*(?:您?(?:现在|当前|目前)?(?:所在)?的?位置|当前位置|首\s*页|网站首页|打印|关闭|分享|字体|字号|大\s*中\s*小|来源|信息来源|发布(?:日期|时间|机构|单位|人)|发文(?:日期|机构|字号)|成文日期|生成日期|更新时间|(?:浏览|阅读|点击|访问)(?:次数|数|量)?|作者|索\s*引\s*号|文\s*号|主题(?:词|分类)|(?:体裁|组配)分类|有效性|公开(?:方式|类型|属性|日期)|无障碍|关怀版|长者|登录|注册|微信|新浪|QQ|X$|扫一扫|用微信|正文$|责任编辑|编辑|审核|纠错|收藏|选择阅读字号|视力保护|语音|返回)/;
const AFTER =
  /^[\s【[（(>·•|]*(?:上一[篇条]|下一[篇条]|相关(?:附件|文章|链接|信息|阅读|稿件)|附件|附：|下载|主办|承办|版权|网站标识码|备案|.{0,4}ICP备|.{0,6}公网安备|网站地图|网站声明|联系我们|关于我们|扫一扫|用微信|打印|关闭|分享|责任编辑|编辑|审核|纠错|收藏|返回|浏览次数|友情链接|技术支持|建议使用)/;
const LONGEST = 160;

/** A line of the page around a report: where one is, who put it there, how to share it. */
export function isFurniture(text: string): boolean {
  return text.length <= LONGEST && BESIDE.test(text);
}

/** A line that stands below a report and no longer belongs to it. */
export function isBelow(text: string): boolean {
  return text.length <= LONGEST && AFTER.test(text);
}

/** A line that is part of a text, and not a menu, a name or a date. */
export function isProse(text: string): boolean {
  return /[，。；,;]/.test(text) || text.length >= 24;
}
