// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/planfile.h"
#include "core/qemu/launchspec.h"
#include "tests/support/samples.h"
#include "ui/actions/exportmenu.h"
#include "ui/document/document.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

/// What leaves the window.
class TestExportMenu : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Document m_document;

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        const Host host = sampleHost(u"ac922-4gpu"_s);
        m_document.setHost(host);
        m_document.start(automaticPlan(host));
    }

    void offersEveryForm()
    {
        const ExportMenu menu(m_document);
        QStringList texts;
        for (const QAction *action : menu.actions())
            texts.append(action->text().remove(u'&'));
        for (const ExportFormat &format : exportFormats())
            QVERIFY2(texts.contains(ExportFormat::tr(format.title) + u"…"_s), format.name);
        QVERIFY(texts.contains(u"Picture of the addresses…"_s));
        QVERIFY(menu.actions().contains(menu.pictureAction()));
    }

    void writesWhatTheCommandLineWrites()
    {
        ExportMenu menu(m_document);
        QSignalSpy written(&menu, &ExportMenu::written);
        const QString plan = m_folder.filePath(u"vm.redbud"_s);
        QVERIFY(m_document.save(plan));
        for (const ExportFormat &format : exportFormats()) {
            const QString file =
                m_folder.filePath(u"vm."_s + QString::fromLatin1(format.name) + u".out"_s);
            menu.writePlan(format, file);
            const auto expected = format.write(m_document.host(), m_document.plan(),
                                               {defaultQemu(), plan, m_folder.path()});
            QVERIFY(expected);
            QCOMPARE(contentOf(file), expected->content);
            QCOMPARE(QFileInfo(file).isExecutable(), format.isProgram);
            QCOMPARE(written.takeFirst(), QVariantList({file, expected->notes}));
        }
    }

    void asksForAFile()
    {
        ExportMenu menu(m_document);
        QSignalSpy written(&menu, &ExportMenu::written);
        const QString file = m_folder.filePath(u"asked"_s);
        QTimer::singleShot(0, this, [&file] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            dialog->selectFile(file);
            QMetaObject::invokeMethod(dialog, "accept");
        });
        menu.pictureAction()->trigger();
        QCOMPARE(written.size(), 1);
        QVERIFY(contentOf(file + u".svg"_s).contains("<svg"));
        QTimer::singleShot(0, this, [] {
            qobject_cast<QFileDialog *>(QApplication::activeModalWidget())->reject();
        });
        menu.exportPlan(exportFormats().front());
        QCOMPARE(written.size(), 1);
    }

    void saysWhatFailed_data()
    {
        QTest::addColumn<QString>("format"); // empty: a picture
        QTest::addColumn<QString>("file");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no such folder")
            << u"json"_s << u"no/folder/x.json"_s << ErrorCode::WriteFailed;
        QTest::newRow("picture without a kind")
            << QString() << u"x.bmp"_s << ErrorCode::InvalidArgument;
        QTest::newRow("picture nowhere")
            << QString() << u"no/folder/x.svg"_s << ErrorCode::WriteFailed;
        QTest::newRow("no tree") << u"dtb"_s << u"x.dtb"_s << ErrorCode::Unsupported;
    }

    void saysWhatFailed()
    {
        QFETCH(QString, format);
        QFETCH(QString, file);
        Plan plan = m_document.plan();
        if (format == u"dtb")
            plan.machine.type = u"virt-7.2"_s;
        m_document.start(plan);
        ExportMenu menu(m_document);
        QSignalSpy failed(&menu, &ExportMenu::failed);
        QSignalSpy written(&menu, &ExportMenu::written);
        const QString path = m_folder.filePath(file);
        if (const ExportFormat *found = findExportFormat(format))
            menu.writePlan(*found, path);
        else
            menu.writePicture(PictureSubject::Plan, path);
        QCOMPARE(failed.size(), 1);
        QTEST(failed.first().first().value<Error>().code, "code");
        QCOMPARE(written.size(), 0);
        QVERIFY(!QFileInfo::exists(path));
    }
};

QTEST_MAIN(TestExportMenu)
#include "testexportmenu.moc"
