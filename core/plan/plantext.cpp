// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/plantext.h"

#include <QChar>

#include <algorithm>

namespace redbud
{

namespace
{

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isHexDigit(QChar c)
{
    return isAsciiDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isControl(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph;
}

} // namespace

bool isPlainText(QStringView text)
{
    return !text.isEmpty() && text.isValidUtf16() && std::ranges::none_of(text, isControl);
}

bool isMachineName(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return isAsciiLetter(c) || isAsciiDigit(c) || c == u'.' || c == u'-' || c == u'_';
    });
}

bool isInterfaceName(QStringView text)
{
    constexpr qsizetype longest = 15; // IFNAMSIZ of <linux/if.h> without the final NUL
    return text.toUtf8().size() <= longest && isPlainText(text) && text != u"." && text != u".." &&
           std::ranges::none_of(text,
                                [](QChar c) { return c.isSpace() || c == u'/' || c == u','; });
}

QUuid uuidFromText(const QString &text)
{
    QString digits = text;
    if (text.size() == 36) {
        for (const int hyphen : {23, 18, 13, 8}) {
            if (text[hyphen] == u'-')
                digits.remove(hyphen, 1);
        }
    }
    if (digits.size() != 32 || !std::ranges::all_of(digits, isHexDigit))
        return {};
    return QUuid::fromRfc4122(QByteArray::fromHex(digits.toLatin1()));
}

QString uuidText(const QUuid &uuid)
{
    return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces);
}

bool isMacAddress(QStringView text)
{
    constexpr qsizetype length = 17;
    if (text.size() != length)
        return false;
    for (qsizetype i = 0; i < length; ++i) {
        if (i % 3 == 2 ? text[i] != u':' : !isHexDigit(text[i]))
            return false;
    }
    return true;
}

bool isListenAddress(QStringView text)
{
    constexpr qsizetype longest = 253; // of a host name
    return !text.isEmpty() && text.size() <= longest && std::ranges::all_of(text, [](QChar c) {
        return isAsciiLetter(c) || isAsciiDigit(c) || c == u'.' || c == u'-' || c == u':';
    });
}

} // namespace redbud
