// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/samples.h"
#include "tests/ui/fakerehearsal.h"
#include "tests/ui/fakevms.h"
#include "ui/document/deviceedits.h"
#include "ui/language/language.h"
#include "ui/language/pseudotranslator.h"
#include "ui/panels/problemspanel.h"
#include "ui/scene/topologypicture.h"
#include "ui/windowkeeper.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <memory>

namespace redbud
{

using namespace Qt::StringLiterals;
using namespace test;

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cataloguesAreComplete();
    void speaks_data();
    void speaks();
    void changeKeepsTheDocument();
    void changeKeepsTheCopyOfThePlan();
    void busyWindowStays();
    void everyTextOfTheWindowIsMarked();
    void everyTextOfThePictureIsMarked();

private:
    MainWindow &window() { return m_keeper->window(); }
    void openSample();

    QTemporaryDir m_settings;
    QTemporaryDir m_copies; ///< of unsaved plans
    FakeRehearsal m_rehearsal;
    FakeVms m_vms;
    std::unique_ptr<WindowKeeper> m_keeper;
};

namespace
{

/// Whether a text has words that nobody translated. What comes from the host, the plan or QEMU has
/// none of its own: names, addresses, numbers, units, paths, options.
bool isMissed(QString text)
{
    static const QRegularExpression marked(u"⟦[^⟦⟧]*⟧"_s);
    // From the inside out, because a text can stand in another one.
    while (text.contains(marked))
        text.remove(marked);
    static const QRegularExpression data(
        u"([0-9a-f]{4}:)?[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7]|0x[0-9a-f]+|\\b[KMGT]i?B\\b|"
        "\\bGPU\\d+|Tesla|V100|SXM2|\\bnvidia\\b|NVLink2?|pseries-[0-9.]+|v100-vm|/\\S+|--\\S+|ac922-\\dgpu"_s);
    text.remove(data);
    // What has no room ends in dots, without its bracket.
    if (text.endsWith(u'…') && text.contains(PseudoTranslator::opening))
        text.truncate(text.indexOf(PseudoTranslator::opening));
    static const QRegularExpression word(u"\\p{L}{3,}"_s);
    return text.contains(word);
}

/// The texts of a widget or action that a person can see or hear.
QStringList textsOf(const QObject &object)
{
    QStringList texts;
    for (const char *name : {"text", "title", "toolTip", "placeholderText", "accessibleName",
                             "accessibleDescription", "windowTitle", "whatsThis", "statusTip"}) {
        const QVariant value = object.property(name);
        if (value.typeId() == QMetaType::QString)
            texts += value.toString();
    }
    if (const auto *tabs = qobject_cast<const QTabWidget *>(&object)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts += tabs->tabText(i);
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&object);
        view && view->model()) {
        for (int column = 0; column < view->model()->columnCount(); ++column)
            texts += view->model()->headerData(column, Qt::Horizontal).toString();
        // Rows are sentences where the list is of problems; elsewhere they are data.
        const bool isProblems = qobject_cast<const ProblemsPanel *>(view->parent());
        for (int row = 0; isProblems && row < view->model()->rowCount(); ++row) {
            texts += view->model()->index(row, 0).data().toString();
            texts += view->model()->index(row, 1).data().toString();
        }
    }
    return texts;
}

/// The menu of languages, its entries, and the entry that opens it.
bool isOfLanguageMenu(const QObject &object)
{
    const auto isMenu = [](const QObject *candidate) {
        const auto *menu = qobject_cast<const QMenu *>(candidate);
        return menu && menu->title().contains("(Language)"_L1);
    };
    const auto *action = qobject_cast<const QAction *>(&object);
    return isMenu(&object) || isMenu(object.parent()) || (action && isMenu(action->menu()));
}

} // namespace

void TestLanguages::initTestCase()
{
    // What the window remembers is not this user's.
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void TestLanguages::init()
{
    Services services;
    services.loadHost = [](const QString &, const std::stop_token &,
                           const ObservedSysroot::Report &) -> Result<Host> {
        return sampleHost(u"ac922-4gpu"_s);
    };
    services.rehearse = m_rehearsal.function();
    services.vms = m_vms.services();
    services.copies = m_copies.path();
    installLanguage(u"en"_s);
    m_keeper = std::make_unique<WindowKeeper>(services);
}

void TestLanguages::cleanup()
{
    m_keeper.reset();
    installLanguage(u"en"_s);
    QSettings(QSettings::IniFormat, QSettings::UserScope, u"redbud"_s, u"redbud"_s).clear();
}

void TestLanguages::openSample()
{
    QSignalSpy read(&window().document(), &Document::hostChanged);
    window().openHost(u"sample:ac922-4gpu"_s);
    QTRY_COMPARE(read.count(), 1);
    QTRY_VERIFY(!window().isBusy());
}

void TestLanguages::cataloguesAreComplete()
{
    QProcess check;
    check.start(QStringLiteral(REDBUD_SOURCE_DIR "/translations/update"), {u"--check"_s});
    QVERIFY(check.waitForFinished(120000));
    QVERIFY2(check.exitStatus() == QProcess::NormalExit && check.exitCode() == 0,
             check.readAllStandardError().constData());
}

void TestLanguages::speaks_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("file");
    QTest::newRow("English") << u"en"_s << u"&File"_s;
    QTest::newRow("German") << u"de"_s << u"&Datei"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"文件(&F)"_s;
    QTest::newRow("pseudo") << u"pseudo"_s << u"⟦&File⟧"_s;
}

void TestLanguages::speaks()
{
    QFETCH(QString, code);
    QFETCH(QString, file);
    m_keeper->changeLanguage(code);
    QCOMPARE(window().menuBar()->actions().constFirst()->text(), file);
    // A menu that somebody can find who does not read this language.
    const QList<QMenu *> menus = window().findChildren<QMenu *>();
    QVERIFY(std::ranges::any_of(menus, [](const QMenu *menu) {
        return menu->title().remove(u'&').contains("Language"_L1);
    }));
}

void TestLanguages::changeKeepsTheDocument()
{
    openSample();
    Document *document = &window().document();
    const Plan before = document->plan();
    const Host &host = document->host();
    QVERIFY(document->edit(u"Move"_s,
                           placeEdits(host, before, withBridges(host, {host.gpus[1].address}), 1)));
    const Plan after = document->plan();
    window().resize(1300, 820);
    Q_EMIT window().languageChosen(u"de"_s);
    QTRY_COMPARE(window().menuBar()->actions().constFirst()->text(), u"&Datei"_s);
    QCOMPARE(&window().document(), document);
    QCOMPARE(window().size(), QSize(1300, 820));
    QVERIFY(document->isModified());
    QVERIFY(document->plan() == after);
    QVERIFY(!window().scene().topology().host.gpus.isEmpty());
    document->undoStack()->undo();
    QVERIFY(document->plan() == before);
}

/// The window that goes takes its copy along, so the new one makes one without another edit.
void TestLanguages::changeKeepsTheCopyOfThePlan()
{
    const auto copies = [this] {
        return QDir(m_copies.path()).entryList({u"*.json"_s}, QDir::Files).size();
    };
    openSample();
    QVERIFY(window().document().edit(u"Rename"_s, {SetName{u"another"_s}}));
    QTRY_VERIFY(copies() > 0);
    m_keeper->changeLanguage(u"de"_s);
    QTRY_VERIFY(copies() > 0);
    window().document().undoStack()->undo();
    QTRY_COMPARE(copies(), 0);
}

void TestLanguages::busyWindowStays()
{
    openSample();
    window().startRehearsal();
    QVERIFY(window().isBusy());
    const MainWindow *before = &window();
    m_keeper->changeLanguage(u"de"_s);
    QCOMPARE(&window(), before);
    QVERIFY(window().isRehearsing());
    m_rehearsal.letGo.release();
    QTRY_VERIFY(!window().isBusy());
}

void TestLanguages::everyTextOfTheWindowIsMarked()
{
    m_keeper->changeLanguage(u"pseudo"_s);
    openSample();
    Document &document = window().document();
    QVERIFY(document.edit(
        PseudoTranslator().translate("redbud::Test", "Mix", nullptr, -1),
        placeEdits(document.host(), document.plan(),
                   withBridges(document.host(), {document.host().gpus[1].address}), 1)));
    window().show();
    QCoreApplication::processEvents();
    QObjectList objects{&window()};
    objects += window().findChildren<QObject *>();
    QStringList missed;
    int texts = 0;
    for (const QObject *object : std::as_const(objects)) {
        // Qt's own parts have Qt's own texts; a language has its own name.
        if (object->objectName().startsWith("qt_"_L1) ||
            qobject_cast<QTabBar *>(object->parent()) || isOfLanguageMenu(*object))
            continue;
        for (const QString &text : textsOf(*object)) {
            ++texts;
            if (isMissed(text))
                missed += QString::fromLatin1(object->metaObject()->className()) + u": "_s + text;
        }
    }
    QVERIFY(texts > 200);
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

void TestLanguages::everyTextOfThePictureIsMarked()
{
    m_keeper->changeLanguage(u"pseudo"_s);
    openSample();
    const QByteArray svg = topologyPicture(window().document(), Theme::light(), PictureFormat::Svg);
    QXmlStreamReader xml(svg);
    QStringList missed;
    int texts = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"text")
            continue;
        const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        ++texts;
        if (isMissed(text))
            missed += text;
    }
    QVERIFY(texts > 50);
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

} // namespace redbud

QTEST_MAIN(redbud::TestLanguages)
#include "testlanguages.moc"
