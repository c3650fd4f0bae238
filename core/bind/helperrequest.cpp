// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/helperrequest.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

constexpr qsizetype maxWords = 1024;
constexpr qsizetype maxWordLength = 64; // a digest
constexpr int maxGroup = 0xffffff;
constexpr qint64 maxProcess = 1 << 22; // Linux' own limit for process ids
constexpr quint64 maxMemlock = quint64(1) << 50;

using Verb = HelperRequest::Verb;

struct VerbName {
    Verb verb;
    QLatin1StringView name;
};

constexpr std::array verbs{
    VerbName{Verb::Bind, QLatin1StringView("bind")},
    VerbName{Verb::Unbind, QLatin1StringView("unbind")},
    VerbName{Verb::LoadModule, QLatin1StringView("load-module")},
    VerbName{Verb::ChownGroup, QLatin1StringView("chown-group")},
    VerbName{Verb::SetMemlock, QLatin1StringView("set-memlock")},
};

class RequestParser
{
    Q_DECLARE_TR_FUNCTIONS(HelperRequest)

public:
    explicit RequestParser(const QByteArrayList &words)
        : m_words(words)
    {
    }

    Result<HelperRequest> parse()
    {
        if (m_words.size() > maxWords)
            return refuse(tr("There are too many words"));
        for (const QByteArray &word : m_words) {
            if (word.size() > maxWordLength)
                return refuse(tr("A word is too long"));
            const bool printable =
                std::ranges::all_of(word, [](char c) { return c > ' ' && c <= '~'; });
            if (word.isEmpty() || !printable)
                return refuse(tr("A word has characters that none can have"));
        }
        const auto *verb = std::ranges::find_if(verbs, [this](const VerbName &known) {
            return m_words.value(0) == QByteArrayView(known.name);
        });
        if (verb == verbs.end())
            return refuse(tr("The first word is none of the verbs"));
        m_request.verb = verb->verb;
        m_next = 1;
        switch (m_request.verb) {
        case Verb::Bind:
        case Verb::Unbind:
            return parseDevices();
        case Verb::LoadModule:
            m_request.module = QString::fromLatin1(takeWord());
            return helperModules().contains(m_request.module)
                       ? atEnd()
                       : refuse(tr("This module is not one that Redbud loads"));
        case Verb::ChownGroup:
            m_request.group = int(takeNumber(maxGroup));
            return atEnd();
        case Verb::SetMemlock:
            m_request.process = qint64(takeNumber(maxProcess));
            if (m_words.value(m_next) == "unlimited")
                takeWord();
            else
                m_request.memlock = takeNumber(maxMemlock);
            return m_request.process > 1 ? atEnd() : refuse(tr("This is no process of a user"));
        }
        return refuse({});
    }

private:
    static tl::unexpected<Error> refuse(const QString &why)
    {
        return failure(ErrorCode::InvalidArgument, why);
    }

    QByteArray takeWord() { return m_words.value(m_next++); }

    /// Digits only, without zeros in front; marks the request as bad otherwise.
    quint64 takeNumber(quint64 max)
    {
        const QByteArray word = takeWord();
        bool ok = false;
        const quint64 value = word.toULongLong(&ok);
        m_bad |= !ok || value > max || QByteArray::number(value) != word;
        return value;
    }

    PciAddress takeAddress()
    {
        const QByteArray word = takeWord();
        const auto address = PciAddress::parse(QString::fromLatin1(word));
        m_bad |= !address || address->toString().toLatin1() != word;
        return address.value_or(PciAddress());
    }

    Result<HelperRequest> atEnd() const
    {
        if (m_bad || m_next != m_words.size())
            return refuse(tr("The words after the verb are not what it takes"));
        return m_request;
    }

    Result<HelperRequest> parseDevices()
    {
        const bool binds = m_request.verb == Verb::Bind;
        while (m_next < m_words.size() && m_words.at(m_next).startsWith('-')) {
            const QByteArray option = takeWord();
            if (option == "--persistent")
                m_request.persistent = true;
            else if (binds && option == "--stop-persistenced")
                m_request.stopPersistenced = true;
            else if (binds && option == "--despite-use")
                m_request.despiteUse.insert(takeAddress());
            else if (binds && option == "--user")
                m_request.owner = quint32(takeNumber(0xfffffffe));
            else if (binds && option == "--expect")
                m_request.expected = takeDigest();
            else
                return refuse(tr("This option is not known here"));
        }
        while (m_next < m_words.size()) {
            const PciAddress device = takeAddress();
            m_bad |= m_request.devices.contains(device);
            m_request.devices.append(device);
        }
        if (binds && m_request.devices.isEmpty())
            return refuse(tr("No device is named"));
        return atEnd();
    }

    QByteArray takeDigest()
    {
        QByteArray word = takeWord();
        m_bad |= word.size() != 64 || !std::ranges::all_of(word, [](char c) {
                     return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
                 });
        return word;
    }

    const QByteArrayList &m_words;
    qsizetype m_next = 0;
    bool m_bad = false;
    HelperRequest m_request;
};

} // namespace

QStringList helperModules()
{
    return {u"vfio-pci"_s, u"vfio_iommu_spapr_tce"_s, u"vfio_iommu_type1"_s, u"vfio_spapr_eeh"_s};
}

Result<HelperRequest> parseHelperRequest(const QByteArrayList &words)
{
    return RequestParser(words).parse();
}

QStringList wordsOf(const HelperRequest &request)
{
    const auto *verb = std::ranges::find(verbs, request.verb, &VerbName::verb);
    QStringList words{verb->name};
    switch (request.verb) {
    case Verb::LoadModule:
        return words << request.module;
    case Verb::ChownGroup:
        return words << QString::number(request.group);
    case Verb::SetMemlock:
        return words << QString::number(request.process)
                     << (request.memlock ? QString::number(*request.memlock) : u"unlimited"_s);
    default:
        break;
    }
    if (request.persistent)
        words << u"--persistent"_s;
    if (request.stopPersistenced)
        words << u"--stop-persistenced"_s;
    if (request.owner)
        words << u"--user"_s << QString::number(*request.owner);
    if (!request.expected.isEmpty())
        words << u"--expect"_s << QString::fromLatin1(request.expected);
    QList<PciAddress> despite = request.despiteUse.values();
    std::ranges::sort(despite);
    for (const PciAddress &device : std::as_const(despite))
        words << u"--despite-use"_s << device.toString();
    for (const PciAddress &device : request.devices)
        words << device.toString();
    return words;
}

} // namespace redbud
