// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

/// The direction of dependencies: app -> ui -> core, and inside core along the pipeline.
class TestLayers : public QObject
{
    Q_OBJECT

    const QString m_source = QStringLiteral(REDBUD_SOURCE_DIR);
    const QStringList m_pipeline{
        QStringLiteral("base"),      QStringLiteral("host"),    QStringLiteral("plan"),
        QStringLiteral("placement"), QStringLiteral("rules"),   QStringLiteral("guesttree"),
        QStringLiteral("qemu"),      QStringLiteral("bind"),    QStringLiteral("rehearsal"),
        QStringLiteral("session"),   QStringLiteral("console"), QStringLiteral("export"),
        QStringLiteral("import"),    QStringLiteral("libvirt")};

    /// Files below a folder with what they include of our own, as "core/host/host.h".
    QList<std::pair<QString, QString>> includes(const QString &folder) const
    {
        static const QRegularExpression pattern(QStringLiteral("^#include \"([^\"]+)\""),
                                                QRegularExpression::MultilineOption);
        QList<std::pair<QString, QString>> found;
        QDirIterator it(m_source + u'/' + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                        QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qUtf8Printable(file.fileName()));
            const QString text = QString::fromUtf8(file.readAll());
            auto match = pattern.globalMatch(text);
            while (match.hasNext())
                found.append({file.fileName().mid(m_source.size() + 1), match.next().captured(1)});
        }
        return found;
    }

private Q_SLOTS:
    void coreFollowsThePipeline()
    {
        const auto found = includes(QStringLiteral("core"));
        QVERIFY(found.size() > 200);
        for (const auto &[file, include] : found) {
            const QString message = file + QStringLiteral(" includes ") + include;
            QVERIFY2(include.startsWith(u"core/"), qPrintable(message));
            const auto from = m_pipeline.indexOf(file.section(u'/', 1, 1));
            const auto to = m_pipeline.indexOf(include.section(u'/', 1, 1));
            QVERIFY2(from >= 0 && to >= 0, qPrintable(message));
            QVERIFY2(to <= from, qPrintable(message));
        }
    }

    void uiDoesNotKnowApp()
    {
        for (const auto &[file, include] : includes(QStringLiteral("ui"))) {
            QVERIFY2(include.startsWith(u"core/") || include.startsWith(u"ui/"),
                     qPrintable(file + QStringLiteral(" includes ") + include));
        }
    }

    void theCommandLineNeedsNoDisplay()
    {
        QProcess ldd;
        ldd.start(QStringLiteral("ldd"), {QStringLiteral(REDBUD_BINARY_DIR "/bin/redbudctl")});
        QVERIFY(ldd.waitForFinished());
        const QByteArray libraries = ldd.readAllStandardOutput();
        QVERIFY(libraries.contains("libQt6Core"));
        QVERIFY(!libraries.contains("libQt6Gui"));
        QVERIFY(!libraries.contains("libQt6Widgets"));
        QVERIFY(!libraries.contains("libvirt"));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "testlayers.moc"
